import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import { NormalModuleReplacementPlugin } from 'webpack'

const root = resolve(__dirname, '..')
/** Sources beside `src`, and packages that ship newer syntax than the oldest supported. */
const compiled = [
  resolve(root, 'domain'), resolve(root, 'config'),
  resolve(root, 'node_modules/zod'), resolve(root, 'node_modules/@nutui'), resolve(root, 'node_modules/dayjs'),
]

/**
 * What several subpackages share stands once in the main package: Taro would copy it into each of them. Small scripts of
 * screens alone are left to Taro.
 */
const isSharedOnce = (module: { resource?: string }): boolean => /node_modules\/zod\/|\/domain\//.test(module.resource ?? '')

/** The mini-program package: `taro build --type weapp` → dist/weapp. */
export default defineConfig<'webpack5'>({
  projectName: 'love-community-steward',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  plugins: ['@tarojs/plugin-html'],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  // Chinese as it is written: escaped, every character takes six bytes instead of three
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    compile: { include: compiled },
    optimizeMainPackage: { enable: true, exclude: [isSharedOnce] },
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    webpackChain: chain => {
      chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
      // NutUI's popup brings the styles of all its icons; ours are drawn by `ui/icons`
      chain.plugin('no-icon-styles').use(NormalModuleReplacementPlugin, [/style_icon\.css$/, resolve(__dirname, 'no-styles.css')])
    },
  },
})
