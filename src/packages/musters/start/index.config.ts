export default definePageConfig({ navigationBarTitleText: '发起集结' })
