import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { carry, type Carrying } from '../../../simulator/cloud/carry/carry'
import { openDatabase } from '../../../simulator/cloud/database'
import { documents } from '../database/arbitraries'
import { BUILD } from '../fixtures/open-cloud'
import { spawnCloud } from '../fixtures/cloud-process'

const root = mkdtempSync(join(tmpdir(), 'carry-'))
afterAll(() => rmSync(root, { recursive: true }))
let made = 0
const place = () => join(root, String(++made))

const indexes = [{ collection: 'notes', name: 'byOwner', keys: [{ field: 'owner', direction: 1 as const }], unique: false }]
const open = (data: string) => openDatabase({ file: join(data, 'documents.sqlite'), indexes, strict: false, now: Date.now })
const move = (more: Partial<Carrying>) => carry({ direction: 'out', file: '', collection: null, data: '', dist: BUILD, ...more })

/** A data folder with these notes. */
function folderWith(notes: object[]): string {
  const data = place()
  move({ direction: 'in', file: fileOf([]), data })
  const database = open(data)
  database.insertDocuments('notes', notes)
  database.close()
  return data
}

function fileOf(lines: object[]): string {
  const file = place()
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return file
}

function textsIn(data: string): string[] {
  const database = open(data)
  const texts = [...database.texts('notes')]
  database.close()
  return texts
}

describe('--export and --import', () => {
  it('give back exactly the same documents in the same order, whatever they hold', () => {
    fc.assert(
      fc.property(documents, (notes) => {
        const [data, file, other] = [folderWith(notes), place(), place()]
        expect(move({ file, data })).toEqual({ notes: notes.length })
        expect(move({ direction: 'in', file, data: other })).toEqual({ notes: notes.length })
        expect(textsIn(other)).toEqual(textsIn(data))
        const again = place()
        move({ file: again, data: other })
        expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('write one collection as the platform does: a document a line, dates as text', () => {
    const data = folderWith([{ _id: 'n', at: new Date(0), odd: -0, id: { $oid: '0123456789abcdef01234567' } }])
    const file = place()
    move({ file, data, collection: 'notes' })
    const line = '{"_id":"n","at":{"$date":"1970-01-01T00:00:00.000Z"},"odd":{"$numberDouble":"-0.0"},"id":{"$oid":"0123456789abcdef01234567"}}'
    expect(readFileSync(file, 'utf8')).toBe(`${line}\n`)
    const other = place()
    move({ direction: 'in', file, data: other, collection: 'notes' })
    expect(textsIn(other)).toEqual(textsIn(data))
  })

  it('carry a collection nobody declares, and bring indexes along', async () => {
    const data = place()
    move({ direction: 'in', file: fileOf([{ collection: 'loose' }, { _id: 1 }, { collection: 'notes' }, { _id: 'n', owner: 'li' }]), data })
    const database = open(data)
    expect(database.find('loose', {}, { limit: 9 })).toEqual([{ _id: 1 }])
    const { report } = await database.handle('database.getDocument', { collectionName: 'notes', query: '{"owner":"li"}' })
    expect(report).toMatchObject({ index: 'byOwner', examined: 1, returned: 1 })
    database.close()
  })

  it.each([
    [[{ collection: 'notes' }, { _id: 'a' }, { _id: 'a' }], /line 3: .*E11000.*nothing was imported/],
    [[{ _id: 'a' }], /line 1: comes before any line that names a collection/],
    [[{ collection: 'notes' }, { _id: 'a', $set: 1 }], /line 2: .*must not begin with \$/],
  ])('refuse %j whole, naming the line', (lines, sentence) => {
    const data = place()
    expect(() => move({ direction: 'in', file: fileOf(lines), data })).toThrow(sentence)
    expect(textsIn(data)).toEqual([])
  })

  it('never overwrite a file or add to what is there', () => {
    const data = folderWith([{ _id: 'mine' }])
    expect(() => move({ file: fileOf([]), data })).toThrow('exists already')
    expect(() => move({ direction: 'in', file: fileOf([{ collection: 'notes' }, { _id: 'x' }]), data })).toThrow('holds documents already')
    expect(() => move({ file: place(), data: place() })).toThrow('there is no data folder')
    expect(textsIn(data)).toEqual(['{"_id":"mine"}'])
  })

  it('are options of the command, which says what it carried and refuses a folder in use', async () => {
    const [data, file] = [folderWith([{ _id: 'n1' }]), place()]
    const done = await spawnCloud('--data', data, '--export', file)
    expect(await done.ended).toBe(0)
    expect(done.output).toEqual(['{"notes":1}'])
    const running = await spawnCloud('--data', data, '--seed', 'none')
    const refused = await spawnCloud('--data', data, '--export', place())
    expect(await refused.ended).toBe(1)
    expect(refused.errors()).toContain('in use')
    await running.end('SIGTERM')
  })
})
