import { NewsroomError } from '../errors'
import type { Bilingual } from '../language'

export type DatabaseErrorCode =
  | 'database_uri_unsupported'
  | 'database_folder_unusable'
  | 'database_file_unusable'
  | 'database_in_use'
  | 'database_unreachable'
  | 'database_without_transactions'
  | 'database_write_lock_timeout'
  | 'database_transaction_lost'
  | 'database_migration_broke_references'

/** A failure of the database's door. `message` holds both languages on one line, for consoles and logs. */
export class DatabaseError extends NewsroomError {
  constructor(code: DatabaseErrorCode, text: Bilingual, options: { cause?: unknown; status?: number } = {}) {
    super(options.status ?? 500, [{ code, message: text }])
    this.message = `${text.zh} ${text.en} [${code}]`
    this.cause = options.cause
  }
}

export function uriUnsupported(scheme: string): DatabaseError {
  return new DatabaseError('database_uri_unsupported', {
    zh: `DATABASE_URI 不支持“${scheme}”：请写 mongodb://…、mongodb+srv://… 或 file:路径，或留空以使用内置数据库。`,
    en: `DATABASE_URI does not take "${scheme}": give mongodb://…, mongodb+srv://… or file:PATH, or leave it empty for the embedded database.`,
  })
}

export function folderUnusable(folder: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    'database_folder_unusable',
    {
      zh: `无法写入数据目录 ${folder}（${reasonOf(cause)}）：请更改该目录的权限，或用 DATA_DIR 指定另一个目录。`,
      en: `The data folder ${folder} cannot be written (${reasonOf(cause)}): change its permissions or name another with DATA_DIR.`,
    },
    { cause },
  )
}

export function fileUnusable(file: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    'database_file_unusable',
    {
      zh: `无法打开数据库文件 ${file}（${reasonOf(cause)}）：请检查其权限和磁盘空间，或从备份恢复。`,
      en: `The database file ${file} cannot be opened (${reasonOf(cause)}): check its permissions and the disk, or restore a backup.`,
    },
    { cause },
  )
}

export function fileInUse(file: string, pid: string | undefined): DatabaseError {
  return new DatabaseError('database_in_use', {
    zh: `数据库文件 ${file} 正被另一个进程使用（进程号 ${pid ?? '未知'}）：请先停止它，或用 DATA_DIR 指定另一个目录。`,
    en: `The database file ${file} is in use by another process (pid ${pid ?? 'unknown'}): stop it first, or name another folder with DATA_DIR.`,
  })
}

export function serverUnreachable(hosts: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    'database_unreachable',
    {
      zh: `无法连接 MongoDB（${hosts}）：请确认它已启动，且 DATABASE_URI 正确。`,
      en: `MongoDB at ${hosts} cannot be reached: see that it runs and that DATABASE_URI is right.`,
    },
    { cause, status: 503 },
  )
}

export function withoutTransactions(hosts: string): DatabaseError {
  return new DatabaseError('database_without_transactions', {
    zh: `MongoDB（${hosts}）不支持事务：请使用副本集（单节点亦可）或经由 mongos 的分片集群。`,
    en: `MongoDB at ${hosts} has no transactions: run it as a replica set (of one, if need be) or as a sharded cluster behind mongos.`,
  })
}

export function writeLockTimeout(heldForMs: number): DatabaseError {
  const seconds = Math.round(heldForMs / 1000)
  return new DatabaseError(
    'database_write_lock_timeout',
    {
      zh: `一个事务已占用写锁 ${seconds} 秒：多半是事务中的嵌套写入没有传入 req，因而在等待它自己。`,
      en: `One transaction has held the write lock for ${seconds} s: most likely a nested write was called without \`req\` and waits for its own transaction.`,
    },
    { status: 503 },
  )
}

export function transactionLost(): DatabaseError {
  return new DatabaseError('database_transaction_lost', {
    zh: '事务在提交之前已被嵌套操作回滚：没有保存任何内容。',
    en: 'A nested operation rolled the transaction back before it was committed: nothing of it is stored.',
  })
}

export function migrationBrokeReferences(rows: readonly string[]): DatabaseError {
  return new DatabaseError('database_migration_broke_references', {
    zh: `迁移之后有记录指向不存在的行：${rows.join('；')}。请从备份恢复。`,
    en: `After the migration rows refer to rows that do not exist: ${rows.join('; ')}. Restore the backup.`,
  })
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
