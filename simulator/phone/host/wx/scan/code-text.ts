export interface MiniProgramCode {
  page: string
  scene: string
}

const CODE = /^weapp:\/\/code\/([^?]+)\?(.*)$/

/** What a mini-program code of `appid` leads to; `null` for any other text and for other mini-programs. */
export function parseCode(text: string, appid: string): MiniProgramCode | null {
  const [, owner, search = ''] = CODE.exec(text) ?? []
  if (owner !== appid) return null
  const values = new URLSearchParams(search)
  return { page: values.get('page') ?? '', scene: values.get('scene') ?? '' }
}

/** The path WeChat gives for such a code; the page decodes `scene` itself. */
export const codePath = ({ page, scene }: MiniProgramCode): string => `${page}?scene=${encodeURIComponent(scene)}`
