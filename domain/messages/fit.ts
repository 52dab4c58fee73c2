/** Fits a text to the rule of a template field, since the platform refuses the whole message otherwise (wechat-platform §3, 47003). */
export function fit(key: string, value: string): string {
  const text = value.replace(/\s+/g, ' ').trim()
  const type = key.replace(/\d+$/, '')
  if (type === 'phrase') return [...text.replace(/[^\u4e00-\u9fff]/g, '')].slice(0, 5).join('') || '通知'
  if (type === 'thing') return ellipsis(text, 20) || '无'
  return text
}

const ellipsis = (text: string, max: number): string => {
  const letters = [...text]
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : text
}
