import { useEffect, useState } from 'react'
import type { usePhotos } from '@/cloud/use-photos'
import { holdWaiting } from './waiting-report'

/** A form that was sent while its photos could not get up: it is held back, and goes once the last of them is up. */
export function useHeld({ isUploading, hasFailed }: Pick<ReturnType<typeof usePhotos>, 'isUploading' | 'hasFailed'>, send: () => void) {
  const [isHeld, setHeld] = useState(false)
  const areAllUp = !isUploading && !hasFailed
  const hold = (held: boolean) => {
    holdWaiting(held)
    setHeld(held)
  }
  useEffect(() => {
    if (!isHeld || !areAllUp) return
    hold(false)
    send()
  }, [isHeld, areAllUp])
  // A form that is closed holds nothing back any more.
  useEffect(() => () => holdWaiting(false), [])
  return { hold }
}
