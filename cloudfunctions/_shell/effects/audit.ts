import type { Audit } from '../../../domain/people/audit'
import { insert } from '../documents'

/** Writes a line of the trail, once per effect. */
export const audit = async (line: Omit<Audit, '_id'>, id: string): Promise<void> => void (await insert('audits', { _id: `a${id}`, ...line }))
