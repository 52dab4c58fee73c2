import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openPhones, type TestPhone, type TestPhones } from './open-phones'

describe('fields and forms', () => {
  let phones: TestPhones
  let phone: TestPhone
  beforeAll(async () => {
    phones = await openPhones()
  })
  afterAll(() => phones.close())
  beforeEach(async () => {
    phone = await phones.open('&path=pages/form/form')
    await phone.find('.submit').waitFor()
  })

  const events = (): Promise<string> => phone.text('.events')
  const confirm = (): Promise<void> => phone.press('[data-dialog=picker] [data-answer=confirm]')
  const row = (column: number, words: string) => phone.page.locator(`.phone-wheel[data-column="${column}"] .phone-wheel-row`, { hasText: words })

  it('gathers what was given by name, with the kind of each field', async () => {
    await phone.find('.digits input').fill('1a2b3')
    await phone.find('.words textarea').fill('水管漏水')
    await phone.tap('.switch')
    await phone.tap('.box-a')
    await phone.tap('.radio-y')
    await phone.tap('.submit')
    expect(JSON.parse(await phone.text('.sum'))).toEqual({
      name: '张三', digits: '123', words: '水管漏水', on: true, boxes: ['a', 'b'], radios: 'y', far: false,
      one: 1, date: '2026-02-10', time: '09:30', slider: 30, many: 0,
    })
    await phone.tap('.reset')
    await eventually(() => phone.find('.digits input').inputValue()).toBe('')
  })

  it('sends focus, blur and confirm, and keeps to maxlength', async () => {
    await phone.tap('.name')
    await phone.find('.name input').pressSequentially('丰收李四王五')
    await phone.find('.name input').press('Enter')
    await eventually(events).toBe('focus:"张三";confirm:"张三丰收李";blur:"张三丰收李";')
  })

  it('gives the page every change and takes its value back', async () => {
    const growing = phone.find('.words textarea')
    await growing.fill('一\n二\n三\n四')
    await eventually(() => phone.text('.echo')).toBe('一\n二\n三\n四')
    expect((await growing.boundingBox())?.height).toBeGreaterThan(60)
    await phone.tap('.clear')
    await eventually(() => growing.inputValue()).toBe('')
  })

  it('styles the placeholder and hides it under words', async () => {
    const placeholder = phone.find('.digits .phone-placeholder')
    expect(await placeholder.evaluate(element => getComputedStyle(element).color)).toBe('rgb(9, 9, 9)')
    await phone.find('.digits input').fill('1')
    expect(await placeholder.isVisible()).toBe(false)
  })

  it('lets a label stand for its control, inside or by id', async () => {
    await phone.tap('.for')
    await phone.tap('.submit')
    expect(JSON.parse(await phone.text('.sum'))).toMatchObject({ far: true })
    await phone.tap('.box-b')
    expect(await events()).toBe('change:[];')
  })

  it('picks one of a list', async () => {
    await phone.tap('.one')
    await row(0, '秋').tap()
    await confirm()
    await eventually(events).toBe('change:2;')
  })

  it('tells of a turned column, so that the next can follow it', async () => {
    await phone.tap('.many')
    await row(0, '乙').tap()
    await row(1, '五').tap()
    await confirm()
    await eventually(events).toContain('columnchange:{"column":0,"value":1};columnchange:{"column":1,"value":2};change:[1,2];')
  })

  it('picks a date and a time, or nothing', async () => {
    await phone.tap('.date')
    await row(1, '3月').tap()
    await confirm()
    await eventually(events).toBe('change:"2026-03-10";')
    await phone.tap('.time')
    await row(0, '11').tap()
    await confirm()
    await eventually(events).toBe('change:"2026-03-10";change:"11:30";')
    await phone.tap('.date')
    await phone.press('[data-dialog=picker] [data-answer=cancel]')
    await eventually(events).toContain('cancel:{};')
  })

  it('does nothing by a disabled button', async () => {
    await phone.page.locator('.off').tap({ force: true })
    await phone.tap('.switch')
    expect(await events()).toBe('change:true;')
  })
})
