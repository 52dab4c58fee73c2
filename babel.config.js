// Targets: the oldest syntax supported (iOS 12, Android 7 with the X5 kernel of WeChat): see `browserslist` in package.json.
// Both read `catch {}`, which is ES2019; it is compiled too, so that the gate can say ES2018 of every script.
module.exports = {
  presets: [['taro', {
    framework: 'react', ts: true, compiler: 'webpack5', targets: { ios: '12', chrome: '70' }, include: ['@babel/plugin-transform-optional-catch-binding'],
  }]],
}
