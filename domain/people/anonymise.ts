/** Stands where a person stood who has deleted their data. */
export const NOBODY = { memberId: 'erased', name: '已注销的居民' } as const

export interface Erased { memberId: string; name: string; phone: string }

/** What says who it is: beside which id it stands, and what stands there afterwards. `person` is whom a place was booked for. */
const PERSON_FIELDS: Readonly<Record<string, { of: string; becomes: string | null }>> = {
  name: { of: 'memberId', becomes: NOBODY.name }, workName: { of: 'memberId', becomes: NOBODY.name }, phone: { of: 'memberId', becomes: '' }, person: { of: 'memberId', becomes: null },
  requesterName: { of: 'requesterId', becomes: NOBODY.name }, room: { of: 'requesterId', becomes: '' }, contact: { of: 'requesterId', becomes: null },
  subjectName: { of: 'subjectId', becomes: NOBODY.name },
}

/**
 * The same document without the person: their id wherever it stands, the names beside it, and name and number inside words.
 * What the community did and counted stays (台账), whose it was does not (design §5).
 */
export function anonymise<Doc>(doc: Doc, erased: Erased): Doc {
  return walk(doc, erased) as Doc
}

function walk(value: unknown, erased: Erased): unknown {
  if (typeof value === 'string') return scrub(value, erased)
  if (Array.isArray(value)) return value.map(item => walk(item, erased))
  if (value === null || typeof value !== 'object') return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(fields).map(([field, inner]) => {
    const told = PERSON_FIELDS[field]
    return [scrub(field, erased), told && inner !== null && fields[told.of] === erased.memberId ? told.becomes : walk(inner, erased)]
  }))
}

/** Ids stand alone or in keys such as `member:stall`; short names are left, since they are words of their own. */
function scrub(text: string, { memberId, name, phone }: Erased): string {
  let clean = text.split(memberId).join(NOBODY.memberId)
  if (phone) clean = clean.split(phone).join('（号码）')
  if ([...name].length > 1) clean = clean.split(name).join('某某')
  return clean
}
