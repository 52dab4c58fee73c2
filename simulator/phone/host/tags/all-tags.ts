import { button } from './button'
import { checkbox, checkboxGroup } from './checkbox'
import { form } from './form'
import { icon } from './icon'
import { image } from './image'
import { input } from './input'
import { label } from './label'
import { navigator } from './navigator'
import { pageMeta } from './page-meta'
import { picker } from './picker'
import { pickerView, pickerViewColumn } from './picker-view'
import { progress } from './progress'
import { radio, radioGroup } from './radio'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { slider } from './slider'
import { swiper } from './swiper'
import { switchTag } from './switch'
import type { TagDefinition } from './tag-handle'
import { textarea } from './textarea'

/** A tag that only holds its children. */
const plain: TagDefinition = {}

/** Every built-in tag of this phone. */
export const TAGS: Record<string, TagDefinition> = {
  view: plain,
  text: plain,
  'cover-view': plain,
  'swiper-item': plain,
  'root-portal': plain,
  image,
  'cover-image': image,
  button,
  input,
  textarea,
  picker,
  'picker-view': pickerView,
  'picker-view-column': pickerViewColumn,
  'scroll-view': scrollView,
  swiper,
  switch: switchTag,
  checkbox,
  'checkbox-group': checkboxGroup,
  radio,
  'radio-group': radioGroup,
  form,
  label,
  navigator,
  'rich-text': richText,
  icon,
  progress,
  slider,
  'page-meta': pageMeta,
}
