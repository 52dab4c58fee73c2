import type { HostRouter } from '../host-types'
import type { TagDefinition, TagHandle } from './tag-handle'

/** `<navigator>`: moves within the mini-program. */
export const navigator: TagDefinition = {
  defaults: { openType: 'navigate' },
  draw(tag, { host, guard }) {
    tag.hoverClass = () => tag.text('hoverClass', 'navigator-hover')
    tag.on('tap', () => guard(() => move(tag, host.router)))
  },
}

function move(tag: TagHandle, router: HostRouter): void {
  const url = tag.text('url')
  switch (tag.text('openType', 'navigate')) {
    case 'navigate': return router.navigateTo(url)
    case 'redirect': return router.redirectTo(url)
    case 'switchTab': return router.switchTab(url)
    case 'reLaunch': return router.reLaunch(url)
    case 'navigateBack': return router.navigateBack(tag.number('delta', 1))
    default: throw new Error(`navigator: open-type="${tag.text('openType')}" is not in this phone`)
  }
}
