import { type ChildProcess, fork } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnv } from '../../../env'
import { GuardsFailed } from '../../../errors'
import type { PictureStore } from '../../storage/pictureStore'
import type { RenditionInput, RenditionSet } from '../makeRenditions'
import type { FromPictureProcess, MadeFile, ToPictureProcess, Work, WorkResults } from './messages'

/** The process ended with the work in hand: no word of what is wrong, and perhaps the picture's fault. */
export class PictureProcessEnded extends Error {}

/** What is left in it by a process that ended is cleared with broken-off uploads. */
const handingOverFolder = () => path.join(readEnv().dataDir, 'uploads')

type Keep = Pick<PictureStore, 'put'>

/** A data address of the picture at `source` (makePlaceholder.ts), made in the picture process. */
export async function placeholderInProcess(source: string): Promise<string> {
  // Each kind of work has its own result.
  return (await ask({ kind: 'placeholder', source }, noStore)) as WorkResults['placeholder']
}

/** `makeRenditions` of a file, in the picture process; what is made is put into the store here. */
export async function renditionsInProcess(
  input: RenditionInput & { readonly source: string },
  store: Keep,
): Promise<RenditionSet> {
  const folder = handingOverFolder()
  await mkdir(folder, { recursive: true })
  return (await ask({ kind: 'renditions', input, folder }, store)) as WorkResults['renditions']
}

/** Slower than any picture that is taken, on a machine that is busy with readers. */
const longestMilliseconds = 15 * 60_000
/** The memory of decoded pictures goes back to the system when nothing has been asked for so long. */
const idleMilliseconds = 60_000

interface Job {
  readonly store: Keep
  readonly resolve: (result: WorkResults[keyof WorkResults]) => void
  readonly reject: (error: unknown) => void
}

interface Running {
  readonly child: ChildProcess
  readonly jobs: Map<number, Job>
  idle?: NodeJS.Timeout
}

let running: Running | null = null
let lastJob = 0

function ask(work: Work, store: Keep): Promise<WorkResults[keyof WorkResults]> {
  running ??= start()
  const { child, jobs, idle } = running
  clearTimeout(idle)
  lastJob += 1
  const job = lastJob
  // A server that has nothing else to do waits for it.
  child.ref()
  child.channel?.ref()
  const answered = new Promise<WorkResults[keyof WorkResults]>((resolve, reject) => {
    jobs.set(job, { store, resolve, reject })
    send(child, { type: 'work', job, work })
  })
  const tooLong = setTimeout(() => child.kill('SIGKILL'), longestMilliseconds)
  return answered.finally(() => {
    clearTimeout(tooLong)
    jobs.delete(job)
    rest(child, jobs)
  })
}

function start(): Running {
  const child = fork(program.file, {
    execArgv: program.execArgv,
    env: environment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const jobs = new Map<number, Job>()
  child.on('message', (message: FromPictureProcess) => void take({ child, jobs }, message))
  const end = (error?: Error) => {
    if (running?.child === child) running = null
    for (const { reject } of jobs.values())
      reject(new PictureProcessEnded('the picture process ended', { cause: error }))
  }
  child.once('error', end)
  child.once('exit', () => end())
  return { child, jobs }
}

async function take({ child, jobs }: Running, message: FromPictureProcess): Promise<void> {
  const job = jobs.get(message.job)
  if (message.type === 'made') {
    const isKept = job ? await keep(job, message.made) : false
    return send(child, { type: 'kept', job: message.job, file: message.file, isKept })
  }
  if (message.type === 'done') job?.resolve(message.result)
  if (message.type === 'refused') job?.reject(new GuardsFailed(message.problems))
  if (message.type === 'failed') job?.reject(new Error(message.message))
}

/** What the process names is put into the store and gone from where it was: it names nothing else. */
const nameForm = /^[0-9a-f-]{36}$/

async function keep({ store, reject }: Job, { name, ...named }: MadeFile): Promise<boolean> {
  if (!nameForm.test(name)) {
    reject(new TypeError('no name of a file that was made'))
    return false
  }
  const file = path.join(handingOverFolder(), name)
  try {
    await store.put({ ...named, from: { file, isSafe: true } })
    return true
  } catch (error) {
    await rm(file, { force: true })
    reject(error)
    return false
  }
}

function rest(child: ChildProcess, jobs: ReadonlyMap<number, Job>): void {
  if (jobs.size > 0 || running?.child !== child) return
  child.unref()
  child.channel?.unref()
  running.idle = setTimeout(() => {
    running = null
    if (child.connected) child.disconnect()
  }, idleMilliseconds)
  running.idle.unref()
}

function send(child: ChildProcess, message: ToPictureProcess): void {
  // One that is gone tells so by itself.
  if (child.connected) child.send(message, () => {})
}

const noStore: Keep = {
  put: () => Promise.reject(new TypeError('nothing is to be stored')),
}

/** What programs need; keys and passwords are not for a process that reads what strangers send. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_ENV', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP']

function environment(): NodeJS.ProcessEnv {
  const passed = passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  // glibc keeps freed memory for each thread, up to eight times the processors; of two it gives nearly all back.
  return { ...Object.fromEntries(passed), MALLOC_ARENA_MAX: '2' }
}

/** Built, it is a program beside the server's; from its source (tests) it needs the same translator as they. */
const program = import.meta.url.endsWith('.ts')
  ? { file: fileURLToPath(new URL('./pictureProcess.ts', import.meta.url)), execArgv: ['--import', 'tsx'] }
  : { file: fileURLToPath(new URL('../pictures/pictureProcess.js', import.meta.url)), execArgv: [] }
