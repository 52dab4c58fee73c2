import { RETENTION, goneBefore, isSweepHour, type Retention } from '../../domain/kernel/retention'
import { now } from '../_shell/clock'
import { deleteFiles } from '../_shell/files'
import { command, database } from '../_shell/sdk'

const PAGE = 100

/** A document with its files, where it has any. */
interface Old { _id: string; fileId?: string | null; parts?: string[] }

/** 到期清除 of what only grows, in the night: the files first, then a hundred documents in one call, until none is left or `until` has passed. */
export async function dropOld(until: number): Promise<void> {
  if (!isSweepHour(now())) return
  for (const rule of RETENTION) while (now() < until && (await dropPage(rule)) === PAGE);
}

async function dropPage(rule: Retention): Promise<number> {
  const { collection, field } = rule
  const { data } = await database.collection(collection).where({ [field]: command.lt(goneBefore(rule, now())) }).orderBy(field, 'asc').field({ fileId: true, parts: true }).limit(PAGE).get()
  const old = data as Old[]
  await deleteFiles(old.flatMap(({ fileId, parts = [] }) => (fileId ? [...parts, fileId] : parts)).filter(Boolean))
  if (old.length) await database.collection(collection).where({ _id: command.in(old.map(({ _id }) => _id)) }).remove()
  return old.length
}
