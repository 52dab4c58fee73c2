import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export interface PhotoSource { url: string; thumbUrl: string }

/** Photos of a matter; a tap shows them large. */
export function PhotoRow({ photos }: { photos: PhotoSource[] }) {
  const preview = (current: string) => Taro.previewImage({ current, urls: photos.map(photo => photo.url) })
  return (
    <View className="photo-row">
      {photos.map(photo => (
        <Image
          key={photo.url}
          className="photo"
          mode="aspectFill"
          lazyLoad
          src={photo.thumbUrl}
          ariaLabel="照片，点一下放大"
          onClick={event => {
            event.stopPropagation()
            void preview(photo.url)
          }}
        />
      ))}
    </View>
  )
}
