import Popup from '@nutui/nutui-react-taro/dist/es/packages/popup'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css'
import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'

interface SheetProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A question that comes up from the bottom and is answered or closed. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  return (
    <Popup visible={isOpen} position="bottom" round destroyOnClose onClose={onClose}>
      <View className="sheet">
        <View className="sheet-head">
          <View className="title">{title}</View>
          <View className="sheet-close" ariaLabel="关闭" onClick={onClose}><Icon name="close" /></View>
        </View>
        <ScrollView scrollY className="sheet-body">{children}</ScrollView>
      </View>
    </Popup>
  )
}
