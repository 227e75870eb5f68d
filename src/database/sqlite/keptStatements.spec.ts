import { randomUUID } from 'node:crypto'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepStatements } from './keptStatements'

let database: Database.Database
let prepared: string[]
let forget: () => void

beforeEach(() => {
  database = new Database(':memory:')
  database.exec('CREATE TABLE desk (id TEXT, n INTEGER)')
  const prepare = database.prepare.bind(database)
  prepared = []
  Object.assign(database, {
    prepare: (sql: string) => {
      prepared.push(sql)
      return prepare(sql)
    },
  })
  forget = keepStatements(database)
})

afterEach(() => {
  database.close()
})

const idsFrom = (n: number) => database.prepare('SELECT id FROM desk WHERE n >= ? ORDER BY n').raw().all(n)

it('compiles a query once, and answers each time from what stands then', () => {
  database.exec("INSERT INTO desk VALUES ('a', 1), ('b', 2)")
  expect([idsFrom(1), idsFrom(2)]).toEqual([[['a'], ['b']], [['b']]])
  database.exec("INSERT INTO desk VALUES ('c', 3)")
  expect(idsFrom(2)).toEqual([['b'], ['c']])
  expect(prepared).toHaveLength(1)
})

it('compiles a query once whose tables have other names each time, and keeps them apart', () => {
  database.exec("INSERT INTO desk VALUES ('a', 1), ('b', 2)")
  const pairs = () => {
    const [one, other] = [randomUUID(), randomUUID()].map((id) => `"${id.replaceAll('-', '_')}"`)
    return database
      .prepare(`SELECT ${one}.id, ${other}.id FROM desk ${one} JOIN desk ${other} ON ${one}.n < ${other}.n`)
      .raw()
      .all()
  }
  expect([pairs(), pairs()]).toEqual([[['a', 'b']], [['a', 'b']]])
  expect(prepared).toHaveLength(1)
})

it('answers more rows than are fetched at a time, again and again', () => {
  for (let n = 0; n < 250; n += 1) database.exec(`INSERT INTO desk VALUES ('${n}', ${n})`)
  for (const from of [0, 50, 150, 0]) expect(idsFrom(from)).toHaveLength(250 - from)
})

it('leaves no reading open that would keep a table from being changed', () => {
  idsFrom(0)
  database.exec('ALTER TABLE desk ADD COLUMN place TEXT; DROP TABLE desk; CREATE TABLE desk (id TEXT, n INTEGER)')
  expect(idsFrom(0)).toEqual([])
})

it('forgets the one that was not asked for longest, and all when it is told to', () => {
  idsFrom(0)
  for (let n = 0; n < 150; n += 1) database.prepare(`SELECT ${n}`).all()
  idsFrom(0)
  for (let n = 150; n < 300; n += 1) database.prepare(`SELECT ${n}`).all()
  prepared = []
  idsFrom(0)
  expect(prepared).toEqual([])
  database.prepare('SELECT 0').all()
  expect(prepared).toHaveLength(1)
  forget()
  idsFrom(0)
  expect(prepared).toHaveLength(2)
})

it('keeps nothing of a query that is none', () => {
  for (let times = 0; times < 2; times += 1) expect(() => database.prepare('SELECT FROM nowhere')).toThrow()
  expect(prepared).toHaveLength(2)
})

it('keeps queries alone: the plan of one stays under way until it is collected', () => {
  for (const sql of ['EXPLAIN QUERY PLAN SELECT id FROM desk', 'PRAGMA table_info(desk)']) {
    prepared = []
    for (let n = 0; n < 2; n += 1) database.prepare(sql).all()
    expect(prepared).toHaveLength(2)
  }
})
