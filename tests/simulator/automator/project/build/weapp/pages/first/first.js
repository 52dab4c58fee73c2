Page({
  data: { count: 0, items: ['苹果', '香蕉'], name: '', words: '', on: false, slid: 0, swiped: 0, held: '没有' },
  add() {
    this.setData({ count: this.data.count + 1 })
  },
  typeName({ detail }) {
    this.setData({ name: detail.value })
  },
  typeWords({ detail }) {
    this.setData({ words: detail.value })
  },
  turn({ detail }) {
    this.setData({ on: detail.value })
  },
  slide({ detail }) {
    this.setData({ slid: detail.value })
  },
  swipe({ detail }) {
    this.setData({ swiped: detail.current })
  },
  hold() {
    this.setData({ held: '按住了' })
  },
  nothing() {},
  double(number) {
    return number * 2
  },
})
