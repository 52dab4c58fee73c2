import { ask } from './cloud-api.js'
import { element, empty } from './element.js'

export async function codes() {
  const all = await ask('codes')
  if (all.length === 0) return empty('还没有生成过小程序码。')
  return element('div', { class: 'cards codes' }, all.map(card))
}

function card({ page, scene, label, image }) {
  return element(
    'figure',
    { class: 'card', style: 'margin:0' },
    element('img', { src: image.slice(1), alt: label || scene, loading: 'lazy' }),
    element('figcaption', {}, element('h3', {}, label || '未命名'), element('div', { class: 'faint' }, page, element('br'), scene)),
  )
}
