export default definePageConfig({ navigationBarTitleText: '发布便民日' })
