export default definePageConfig({ navigationBarTitleText: '便民日年历' })
