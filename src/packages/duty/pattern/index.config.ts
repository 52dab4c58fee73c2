export default definePageConfig({ navigationBarTitleText: '每周排班' })
