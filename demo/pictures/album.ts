import type { Photo } from '../../domain/requests/model'
import type { SeedFile } from '../seed'
import { png } from './canvas'
import { SCENES, type SceneName } from './scenes'

/** The storage of the demonstration's environment, as its file ids name it. */
const FILES = 'cloud://demo.6465-demo-1300000000'
const WIDTH = 360
const THUMB_WIDTH = 120

/** Photos as people have handed them in: each in the folder of its photographer, with its thumbnail. */
export interface Album {
  files: SeedFile[]
  add(memberId: string, scene: SceneName): Photo
}

/** A scene always looks the same, so it is drawn once per size. */
const drawn = new Map<string, string>()

function picture(scene: SceneName, width: number): string {
  const key = `${scene}@${width}`
  const base64 = drawn.get(key) ?? png(width, SCENES[scene]).toString('base64')
  drawn.set(key, base64)
  return base64
}

export function openAlbum(): Album {
  const files: SeedFile[] = []
  const keep = (cloudPath: string, base64: string): string => {
    files.push({ cloudPath, base64 })
    return `${FILES}/${cloudPath}`
  }
  return {
    files,
    add: (memberId, scene) => {
      const name = `requests/${memberId}/${scene}-${files.length}`
      return { fileId: keep(`${name}.png`, picture(scene, WIDTH)), thumbId: keep(`${name}-thumb.png`, picture(scene, THUMB_WIDTH)) }
    },
  }
}
