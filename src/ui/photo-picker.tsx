import { Image, Text, View } from '@tarojs/components'
import { Icon } from './icon'

export interface PhotoTile {
  id: string
  /** A picture on the phone. */
  path: string
  status: 'uploading' | 'done' | 'failed'
  /** 0–100. */
  progress: number
}

interface PhotoPickerProps {
  photos: PhotoTile[]
  max: number
  onAdd: () => void
  onRemove: (id: string) => void
  onRetry: (id: string) => void
}

/** Photos of a form; each tile says how far its upload is, and a failed one can be sent again. */
export function PhotoPicker({ photos, max, onAdd, onRemove, onRetry }: PhotoPickerProps) {
  return (
    <View className="photo-row">
      {photos.map(photo => (
        <View key={photo.id} className={`photo-tile is-${photo.status}`}>
          <Image className="photo" mode="aspectFill" src={photo.path} />
          {photo.status === 'uploading' && <View className="photo-cover"><Text>{photo.progress}%</Text></View>}
          {photo.status === 'failed' && (
            <View className="photo-cover photo-retry" onClick={() => onRetry(photo.id)}><Text>没传上</Text><Text>点这里重试</Text></View>
          )}
          <View className="photo-remove" ariaLabel="去掉这张照片" onClick={() => onRemove(photo.id)}>
            <View className="photo-remove-mark"><Icon name="close" size="small" /></View>
          </View>
        </View>
      ))}
      {photos.length < max && (
        <View className="photo-add" ariaRole="button" onClick={onAdd}>
          <Icon name="camera" />
          <Text>拍照</Text>
        </View>
      )}
    </View>
  )
}
