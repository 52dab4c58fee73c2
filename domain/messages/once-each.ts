/** 一件事不重复通知同一个人: of the notices of one step, in the order of their weight, each person gets the first. Empty ones fall away. */
export function onceEach<Notice extends { to: readonly string[] }>(notices: readonly Notice[]): Notice[] {
  const told = new Set<string>()
  return notices.flatMap(notice => {
    const to = [...new Set(notice.to)].filter(memberId => !told.has(memberId))
    to.forEach(memberId => told.add(memberId))
    return to.length ? [{ ...notice, to }] : []
  })
}
