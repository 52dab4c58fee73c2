import type { CDPSession } from 'playwright-core'
import type { AutomatedPhone } from '../automated-phone'

interface Point {
  clientX?: number
  clientY?: number
  pageX?: number
  pageY?: number
}

interface Touch {
  elementId: string
  touches?: Point[]
}

async function middleOf(phone: AutomatedPhone, elementId: string): Promise<{ x: number; y: number }> {
  const element = await phone.handle(elementId)
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error('element has no size')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger put down, moved and lifted through the browser's own input; where no point is given, in the middle of the element. */
export function fingerOn(phone: AutomatedPhone) {
  let session: Promise<CDPSession> | undefined
  return (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    async ({ elementId, touches }: Touch): Promise<void> => {
      session ??= phone.page.context().newCDPSession(phone.page)
      const middle = await middleOf(phone, elementId)
      const at = ({ clientX, clientY, pageX, pageY }: Point) => ({ x: clientX ?? pageX ?? middle.x, y: clientY ?? pageY ?? middle.y })
      const touchPoints = type === 'touchEnd' ? [] : (touches ?? [{}]).map(at)
      await (await session).send('Input.dispatchTouchEvent', { type, touchPoints })
    }
}
