import { describe, expect, it } from 'vitest'
import { sceneOf } from '@/ui/scene-of'

describe('a scanned code', () => {
  it.each([
    ['plain', 'pages/scan/index?scene=Ab12', 'Ab12'],
    ['encoded as in DevTools', 'pages/scan/index?scene=Ab%31%32', 'Ab12'],
    ['encoded twice', 'pages/scan/index?scene=Ab%2531%2532', 'Ab12'],
    ['after other parameters', '/pages/scan/index?from=x&scene=Ab12&z=1', 'Ab12'],
  ])('gives its scene: %s', (_, path, scene) => {
    expect(sceneOf(path)).toBe(scene)
  })

  it.each(['', 'https://example.com', 'pages/scan/index', 'pages/scan/index?scene=', 'pages/scan/index?scene=../x'])('is nobody of ours: %s', path => {
    expect(sceneOf(path)).toBeNull()
  })
})
