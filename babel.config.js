// Targets: the oldest syntax supported (iOS 12, Android 7 with the X5 kernel of WeChat): see `browserslist` in package.json.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets: { ios: '12', chrome: '70' } }]],
}
