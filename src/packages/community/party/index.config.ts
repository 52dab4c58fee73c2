export default definePageConfig({ navigationBarTitleText: '党员核实', enablePullDownRefresh: true })
