import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseTarget, hostsOf } from './databaseTarget'

const dataDir = path.resolve('/srv/newsroom')

describe('databaseTarget', () => {
  it('takes the embedded database in the data folder where no URI is given', () => {
    expect(databaseTarget({ databaseUri: undefined, dataDir })).toEqual({
      engine: 'sqlite',
      file: path.join(dataDir, 'newsroom.db'),
    })
  })

  it.each(['mongodb://a,b/newsroom?replicaSet=rs0', 'mongodb+srv://cluster.example/newsroom'])(
    'takes MongoDB for %s',
    (databaseUri) => {
      expect(databaseTarget({ databaseUri, dataDir })).toEqual({ engine: 'mongodb', uri: databaseUri })
    },
  )

  it.each([
    ['file:///var/lib/%E6%8A%A5/desk.db', '/var/lib/报/desk.db'],
    ['file:/var/lib/desk.db', '/var/lib/desk.db'],
    ['file:desk.db', path.resolve('desk.db')],
  ])('takes the file that %s names', (databaseUri, file) => {
    expect(databaseTarget({ databaseUri, dataDir })).toEqual({ engine: 'sqlite', file })
  })

  it.each(['postgres://user:secret@host/db', 'file::memory:', ':memory:', 'newsroom.db'])(
    'refuses %s',
    (databaseUri) => {
      expect(() => databaseTarget({ databaseUri, dataDir })).toThrow(
        expect.objectContaining({ code: 'database_uri_unsupported' }),
      )
    },
  )

  it('keeps the password of a refused URI out of the message', () => {
    expect(() => databaseTarget({ databaseUri: 'postgres://user:secret@host/db', dataDir })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    )
  })
})

describe('hostsOf', () => {
  it('names the hosts without user, password and options', () => {
    expect(hostsOf('mongodb://desk:p%40ss@a:27017,b:27018/newsroom?replicaSet=rs0')).toBe('a:27017,b:27018')
  })
})
