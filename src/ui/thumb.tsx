import { Image } from '@tarojs/components'
import './thumb.scss'

/** The first photo of a matter, at the right of its place; nothing where there is none. */
export const Thumb = ({ url }: { url: string | null }) => (url ? <Image className="thumb" src={url} mode="aspectFill" lazyLoad /> : null)
