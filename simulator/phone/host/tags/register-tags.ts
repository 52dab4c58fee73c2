import type { GeneralComponent } from 'glass-easel'
import type { CodeSpace, types } from 'glass-easel-miniprogram-adapter'
import { CHILDREN_TEMPLATE } from '../../pack/children-template'
import type { PackedPackage } from '../../pack/package-types'
import { TAGS } from './all-tags'
import { TagHandle, type TagContext, type TagDefinition } from './tag-handle'
import { noteTag } from './tag-registry'
import { TAG_TEMPLATES, tagTemplatePath } from './tag-templates'
import { unknownTag } from './unknown-tag'

interface Caller {
  _$: GeneralComponent
}

/** The adapter's builder, without the types it gathers on the way. */
interface LooseBuilder {
  property(name: string, definition: { type: null; value: unknown }): LooseBuilder
  observer(name: string, changed: (this: Caller, value: unknown) => void): LooseBuilder
  lifetime(name: string, reached: (this: Caller) => void): LooseBuilder
  register(): void
}

/** Makes every built-in tag known to glass-easel, and every tag nobody knows an error where it is used. */
export function registerTags(space: CodeSpace, pack: PackedPackage, context: TagContext): void {
  const names = new Set([...Object.keys(TAGS), ...Object.keys(pack.tags)])
  for (const name of names) register(space, pack, context, name, TAGS[name] ?? unknownTag(name))
}

function register(space: CodeSpace, pack: PackedPackage, context: TagContext, name: string, definition: TagDefinition): void {
  const path = `__tag/${name}`
  const template = name in TAG_TEMPLATES ? tagTemplatePath(name) : CHILDREN_TEMPLATE
  space.addCompiledTemplate(path, { groupList: pack.templates, content: pack.templates[template] as never })
  space.addComponentStaticConfig(path, { component: true, styleIsolation: 'shared' as types.StyleIsolation })
  declare(space.component(path) as unknown as LooseBuilder, name, definition, pack.tags[name] ?? [], context)
  const components = space.getComponentSpace()
  components.setGlobalUsingComponent(name, components.getComponentByUrl(path, ''))
}

function declare(builder: LooseBuilder, name: string, { defaults = {}, draw }: TagDefinition, attributes: string[], context: TagContext): void {
  const handles = new WeakMap<GeneralComponent, TagHandle>()
  for (const property of new Set(['hidden', 'hoverClass', ...Object.keys(defaults), ...attributes])) {
    builder.property(property, { type: null, value: defaults[property] })
    builder.observer(property, function (value) {
      handles.get(this._$)?.changed(property, value)
    })
  }
  builder.lifetime('attached', function () {
    const tag = new TagHandle(name, this._$, this._$.$$ as unknown as HTMLElement)
    handles.set(this._$, tag)
    noteTag(tag)
    tag.watch('hidden', () => void (tag.dom.hidden = tag.flag('hidden')))
    draw?.(tag, context)
  })
  builder.lifetime('detached', function () {
    handles.get(this._$)?.remove()
    handles.delete(this._$)
  })
  builder.register()
}
