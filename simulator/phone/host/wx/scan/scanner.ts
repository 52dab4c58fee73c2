import type { Host } from '../../host-types'
import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import { chooseFromComputer } from '../media/picture-source'
import type { Network } from '../network'
import { readCode } from './read-code'

interface PrintedCode {
  id: string
  label: string
  /** Path of its PNG on the cloud. */
  image: string
}

/** Every code ever printed on this estate: what the camera may be pointed at. */
async function printedCodes({ config }: Host, network: Network): Promise<PrintedCode[]> {
  const response = await network.fetch(`${config.cloudUrl}/console/api/codes`).catch(() => null)
  return response?.ok ? ((await response.json()) as PrintedCode[]) : []
}

function codeTile(host: Host, { label, image }: PrintedCode, point: (picture: Blob) => void): HTMLButtonElement {
  const picture = element('img', '')
  picture.src = host.config.cloudUrl + image
  picture.alt = label
  const made = button('wxd-code', 'code', picture, async () => point(await (await fetch(picture.src)).blob()))
  made.append(element('span', '', label))
  return made
}

function draw(host: Host, codes: PrintedCode[], answer: (text: string | null) => void): HTMLElement {
  const hint = element('p', 'wxd-hint', '将镜头对准一张码，或从相册选择图片')
  const point = async (picture: Blob) => {
    const text = await readCode(picture)
    if (text === null) hint.textContent = '未发现二维码'
    else answer(text)
  }
  const fromFile = async () => {
    const [picture] = (await chooseFromComputer(host.overlay, 'image/*', 1)) ?? []
    if (picture) await point(picture)
  }
  return element(
    'div',
    'wxd-full',
    element('header', '', button('', 'cancel', '取消', () => answer(null)), '扫一扫', button('', 'file', '图片', fromFile)),
    element('main', '', hint, element('div', 'wxd-codes', ...codes.map((code) => codeTile(host, code, point)))),
  )
}

/** The scanner: text of the code the person pointed at, `null` when cancelled. */
export async function scan(host: Host, network: Network): Promise<string | null> {
  const codes = await printedCodes(host, network)
  return ask<string | null>(host.overlay, 'scanner', (answer) => draw(host, codes, answer))
}
