import type { PosterColor } from '../../domain/papers/poster'

/** The colours of ui.md as red, green and blue. */
export const PAINT: Record<PosterColor, readonly [number, number, number]> = {
  brand: [180, 22, 27], brandSoft: [251, 237, 236], ink: [31, 35, 40], grey: [87, 96, 106], white: [255, 255, 255],
}
