declare global {
  interface Window {
    __PHONE_ERRORS__: string[]
  }
}

/** The red sheet: everything WeChat would refuse, on screen and in `window.__PHONE_ERRORS__`. */
export interface ErrorSheet {
  report(message: string): void
}

export function createErrorSheet(screen: HTMLElement): ErrorSheet {
  const errors: string[] = (window.__PHONE_ERRORS__ = window.__PHONE_ERRORS__ ?? [])
  const sheet = document.createElement('div')
  sheet.className = 'phone-errors'
  sheet.hidden = true
  sheet.innerHTML = '<header><b></b><button type="button">收起</button></header><ol></ol>'
  sheet.querySelector('button')?.addEventListener('click', () => void (sheet.hidden = true))
  screen.append(sheet)
  return { report }

  function report(message: string): void {
    errors.push(message)
    const line = document.createElement('li')
    line.textContent = message
    sheet.querySelector('ol')?.append(line)
    sheet.querySelector('b')?.replaceChildren(`手机里出现了 ${errors.length} 个错误`)
    sheet.hidden = false
  }
}

/** One line for people, with the place it happened. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : JSON.stringify(error) ?? String(error)
  return error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`
}
