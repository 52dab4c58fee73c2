/** Somebody beside a name, as a document of others holds them. */
export interface Named { memberId: string; name: string }

/** The same people, `who` under the name they wish now. */
export const renamed = <Person extends Named>(people: readonly Person[], who: Named): Person[] =>
  people.map(person => (person.memberId === who.memberId ? { ...person, name: who.name } : person))

/** The same, and whom each of them asked to take over. */
export const renamedWithHandOver = <Person extends Named & { handOver: Named | null }>(people: readonly Person[], who: Named): Person[] =>
  renamed(people, who).map(person => (person.handOver?.memberId === who.memberId ? { ...person, handOver: { ...person.handOver, name: who.name } } : person))
