import path from 'node:path'
import postcss, { type AtRule, type Root, type Rule } from 'postcss'
import { withoutExtension, type PackageFiles } from './package-files'
import type { ComponentConfig, PackedStyle } from './package-types'
import { resolvePath } from './resolve-path'
import { convertSelector } from './convert-selector'
import { classPrefix } from './style-scope'
import { convertUnits } from './units'

/** What stands in `url()`. */
const ADDRESS = /url\(\s*(['"]?)(.*?)\1\s*\)/g

type Report = (message: string) => void

/** The wxss of the app, of pages and of components as CSS, each limited to the pages it applies to. */
export function compileStyles(files: PackageFiles, pages: string[], json: Record<string, ComponentConfig>, report: Report): PackedStyle[] {
  return files
    .list('.wxss')
    .map(withoutExtension)
    .filter(name => name === 'app' || pages.includes(name) || json[name]?.component)
    .sort((a, b) => rank(a, pages) - rank(b, pages))
    .map(name => ({ path: name, css: compileStyle(files, name, scopeOf(name, pages), pages.includes(name) ? '' : classPrefix(name, json[name]), report) }))
}

/** app.wxss first, then components, then pages: later rules win. */
const rank = (name: string, pages: string[]): number => (name === 'app' ? 0 : pages.includes(name) ? 2 : 1)

const scopeOf = (name: string, pages: string[]): string => (pages.includes(name) ? `.phone-page[data-page="${name}"]` : '.phone-page')

function compileStyle(files: PackageFiles, name: string, scope: string, prefix: string, report: Report): string {
  const root = readStyle(files, `${name}.wxss`, report)
  const outside = postcss.root()
  root.walkAtRules(/keyframes$|^font-face$/, rule => void outside.append(rule))
  root.walkRules(rule => convertRule(rule, prefix))
  for (const part of [root, outside]) part.walkDecls(declaration => void (declaration.value = convertUnits(declaration.value)))
  return `${outside.toString()}\n@scope (${scope}) {\n${root.toString()}\n}`
}

/** Parses a file with its imports put in place; `url()` of a file of the package is refused, as in WeChat. */
function readStyle(files: PackageFiles, file: string, report: Report): Root {
  const root = postcss.parse(files.read(file), { from: file })
  root.walkAtRules('import', rule => importStyle(files, file, rule, report))
  root.walkDecls(({ value }) => {
    for (const [, , address = ''] of value.matchAll(ADDRESS)) {
      if (!/^(?:data:|https?:|cloud:|#)/.test(address)) report(`${file}: wxss cannot use a local file: ${address}`)
    }
  })
  return root
}

function importStyle(files: PackageFiles, from: string, rule: AtRule, report: Report): void {
  const target = resolvePath(from, path.posix.normalize(rule.params.replace(/^['"]|['"]$/g, '')))
  if (files.has(target)) return void rule.replaceWith(readStyle(files, target, report))
  report(`${from}: imported file not found: ${target}`)
  rule.remove()
}

function convertRule(rule: Rule, prefix: string): void {
  rule.selector = convertSelector(rule.selector, prefix)
  const backgrounds = rule.nodes.filter(node => node.type === 'decl' && node.prop.startsWith('background'))
  if (!rule.selectors.includes('wx-page') || !backgrounds.length) return
  const canvas = postcss.rule({ selector: '.phone-scroll' })
  backgrounds.forEach(node => canvas.append(node.clone()))
  rule.after(canvas)
}
