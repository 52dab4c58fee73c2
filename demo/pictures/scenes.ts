import type { Canvas } from './canvas'

/** What people photograph in an estate, before and after. */
export type Scene = (canvas: Canvas) => void

const cabinet: Scene = c => {
  c.shade(0xe8e2d6, 0xcfc6b4)
  c.box(0x8d7b62, 0, 0, 1000, 90)
  c.box(0xb9a98c, 0, 90, 60, 1244)
  c.box(0xb9a98c, 940, 90, 60, 1244)
  c.box(0x9aa3a8, 300, 90, 400, 130)
  c.line(0xd9dde0, [500, 220], [500, 520], 70)
  c.line(0xd9dde0, [500, 520], [700, 620], 70)
  c.line(0xd9dde0, [700, 620], [700, 860], 70)
  c.disc(0xc2c8cc, 500, 520, 58)
}
const drippingPipe: Scene = c => {
  cabinet(c)
  for (const [x, y] of [[500, 640], [486, 760], [508, 880], [494, 1000]] as const) c.disc(0x6fb0d9, x, y, 20)
  c.disc(0x6fb0d9, 500, 1180, 150)
  c.disc(0x93c6e6, 470, 1160, 90)
}
const fixedPipe: Scene = c => {
  cabinet(c)
  c.disc(0xb4161b, 500, 520, 40)
  c.box(0xf4f1ea, 440, 1120, 140, 120)
}
const stairs: Scene = c => {
  for (let i = 0; i < 7; i++) c.box(i % 2 ? 0x7c7a76 : 0x6b6965, 80 + i * 60, 700 + i * 90, 920 - i * 60, 92)
}
const darkLamp: Scene = c => {
  c.shade(0x20242c, 0x3b3f47)
  c.line(0x565b66, [500, 0], [500, 260], 16)
  c.disc(0x6a7080, 500, 320, 80)
  stairs(c)
}
const litLamp: Scene = c => {
  c.shade(0xfff1c4, 0xc9b48a)
  c.disc(0xfff7dd, 500, 330, 260)
  c.line(0x8a7f6a, [500, 0], [500, 260], 16)
  c.disc(0xffd966, 500, 320, 80)
  stairs(c)
}
const lift: Scene = c => {
  c.shade(0xd5d8da, 0xb9bcbe)
  c.box(0x70767b, 190, 170, 620, 1164)
  c.box(0xa9b0b5, 220, 200, 265, 1134)
  c.box(0xa9b0b5, 560, 200, 225, 1134)
  c.box(0x22262b, 485, 200, 75, 1134)
  c.box(0x2b2f33, 860, 560, 80, 190)
  c.disc(0xd8432f, 900, 620, 22)
}
const corridor: Scene = c => {
  c.shade(0xeae6dc, 0xd2cab9)
  c.box(0xa59c8a, 0, 980, 1000, 354)
  c.line(0x8f8676, [0, 980], [1000, 980], 8)
  c.box(0x7a5a40, 620, 300, 260, 680)
  c.disc(0xd9b64a, 660, 660, 18)
}
const clutter: Scene = c => {
  corridor(c)
  c.box(0xc39a63, 60, 800, 300, 260)
  c.box(0xb0854e, 120, 620, 220, 180)
  c.box(0x6d8f6a, 360, 880, 180, 200)
  c.disc(0x30343a, 500, 1080, 120)
  c.disc(0xd2cab9, 500, 1080, 84)
  c.line(0x9c2b2b, [500, 1080], [690, 900], 18)
}
const clear: Scene = c => {
  corridor(c)
  c.box(0xbdb5a3, 60, 1040, 880, 12)
  c.box(0x4c8a63, 120, 860, 110, 120)
  c.disc(0x63a87b, 175, 800, 90)
}
const bins: Scene = c => {
  c.shade(0xcfe3ef, 0xb7b0a2)
  for (const [i, color] of [0x2f6f4f, 0x3a6ea5, 0x5b5b5b].entries()) {
    c.box(color, 110 + i * 280, 660, 230, 430)
    c.box(0xe9e1cf, 135 + i * 280, 570, 180, 90)
  }
  c.box(0xf2efe6, 230, 1050, 170, 120)
}
const gate: Scene = c => {
  c.shade(0xe5ddd0, 0x9d9484)
  c.box(0x6d3b2e, 240, 220, 560, 1114)
  c.box(0x1d2126, 280, 260, 190, 1074)
  c.box(0x7f4a3a, 470, 260, 300, 1074)
  c.disc(0xd9b64a, 520, 760, 26)
}
const shutGate: Scene = c => {
  gate(c)
  c.box(0x7f4a3a, 280, 260, 490, 1074)
  c.line(0x5c3023, [525, 260], [525, 1334], 8)
  c.disc(0xd9b64a, 490, 760, 26)
}
const tiles: Scene = c => {
  c.shade(0xb9b3a6, 0x9c9688)
  for (let row = 0; row < 6; row++) for (let column = 0; column < 4; column++) c.box(0xcac3b4, 14 + column * 248, 14 + row * 224, 230, 206)
  c.line(0x4b463c, [330, 430], [420, 560], 14)
  c.line(0x4b463c, [420, 560], [400, 660], 14)
  c.line(0x4b463c, [400, 660], [560, 720], 14)
}
const socket: Scene = c => {
  c.shade(0xf3efe7, 0xe3dccd)
  c.box(0xffffff, 330, 480, 340, 340)
  c.box(0x3a3a3a, 420, 560, 30, 90)
  c.box(0x3a3a3a, 550, 560, 30, 90)
  c.disc(0x5c4a3a, 500, 760, 90)
  c.disc(0x2d2520, 500, 790, 50)
}
const newSocket: Scene = c => {
  c.shade(0xf3efe7, 0xe3dccd)
  c.box(0xffffff, 330, 480, 340, 340)
  c.box(0x3a3a3a, 420, 570, 30, 90)
  c.box(0x3a3a3a, 550, 570, 30, 90)
  c.box(0x3a3a3a, 485, 700, 30, 60)
}

export const SCENES = { drippingPipe, fixedPipe, darkLamp, litLamp, lift, clutter, clear, bins, gate, shutGate, tiles, socket, newSocket }
export type SceneName = keyof typeof SCENES
