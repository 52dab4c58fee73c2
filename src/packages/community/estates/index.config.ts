export default definePageConfig({ navigationBarTitleText: '小区和楼栋', enablePullDownRefresh: true })
