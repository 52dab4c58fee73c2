/** A page that calls any part of `wx` from a tap and shows what came of it. */
Page({
  data: { scene: '', outcome: '' },
  onLoad(options) {
    this.setData({ scene: decodeURIComponent(options.scene || '') })
  },
  plan(method, options) {
    this.planned = { method, options }
    this.setData({ outcome: '' })
  },
  run() {
    const { method, options } = this.planned
    const call = method.split('.').reduce((owner, name) => owner[name], wx)
    call({
      ...options,
      success: (result) => this.show(result),
      fail: (error) => this.show({ errMsg: error.errMsg, errCode: error.errCode, errno: error.errno }),
    })
  },
  async runLater() {
    await Promise.resolve()
    this.run()
  },
  gotPhone({ detail }) {
    this.show(detail)
  },
  show(result) {
    this.setData({ outcome: JSON.stringify(result) })
  },
})
