import type { TagDefinition, TagHandle } from './tag-handle'

/** `<image>`: all modes, `cloud://` and temporary files, lazy loading. */
export const image: TagDefinition = {
  defaults: { mode: 'scaleToFill' },
  draw(tag, { host }) {
    const picture = tag.append(document.createElement('img'))
    picture.alt = ''
    picture.draggable = false
    picture.addEventListener('load', () => tag.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }))
    picture.addEventListener('error', () => {
      picture.removeAttribute('src')
      tag.emit('error', { errMsg: `GET ${tag.text('src')} failed` })
    })
    tag.watch('mode', () => showMode(tag))
    tag.watch('lazyLoad', () => void (picture.loading = tag.flag('lazyLoad') ? 'lazy' : 'eager'))
    tag.watch('src', () => show(picture, host.files.url(tag.text('src'))))
  },
}

function show(picture: HTMLImageElement, address: string): void {
  if (address) picture.src = address
  else picture.removeAttribute('src')
}

function showMode(tag: TagHandle): void {
  tag.dom.dataset.mode = tag.text('mode', 'scaleToFill')
}
