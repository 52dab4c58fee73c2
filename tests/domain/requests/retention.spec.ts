import { describe, expect, it } from 'vitest'
import { KEEP_PHOTOS, originalsOf, withoutOriginals } from '../../../domain/requests/retention'
import { DAY, HOUR, MORNING, after, event, li, submitted, zhang, zhou } from './stories'

const photo = (n: number) => ({ fileId: `cloud://env/requests/zhang/${n}.jpg`, thumbId: `cloud://env/requests/zhang/${n}t.jpg` })
const closed = after(submitted({ photos: [photo(1), photo(2)] }), event('RequestAccepted', zhou, MORNING + HOUR),
  event('RequestResolved', li, MORNING + 2 * HOUR, { words: '好了', photos: [photo(3)] }), event('RequestConfirmed', zhang, MORNING + 3 * HOUR))

describe('原图保留', () => {
  it('begins when the matter is closed, and is off again when it is reopened', () => {
    expect(closed.photosUntil).toBe(MORNING + 3 * HOUR + KEEP_PHOTOS)
    expect(after(closed, event('RequestReopened', zhang, MORNING + DAY)).photosUntil).toBeNull()
  })
  it('is nothing where there are no photos', () => expect(after(submitted(), event('RequestWithdrawn', zhang, MORNING + HOUR)).photosUntil).toBeNull())
  it('drops the originals, of the report and of the result, and keeps the thumbnails', () => {
    expect(originalsOf(closed)).toEqual([1, 2, 3].map(n => photo(n).fileId))
    const kept = withoutOriginals(closed)
    expect(kept.photosUntil).toBeNull()
    expect(originalsOf(kept)).toEqual([])
    expect(kept.photos.map(({ thumbId }) => thumbId)).toEqual([1, 2].map(n => photo(n).thumbId))
  })
})
