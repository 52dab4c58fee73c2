/** Sizes and colours of WeChat's own dialogs (WeUI), in CSS px at a screen 375 wide. */
const STYLES = `
.wxd-layer { position: absolute; inset: 0; z-index: 1000; background: rgba(0,0,0,.5); pointer-events: auto; overflow: hidden;
  font: 16px/1.4 system-ui, "Noto Sans CJK SC", sans-serif; color: #191919; text-align: left }
.wxd-layer button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer }
.wxd-layer input[type=file] { display: none }
.wxd-toast-layer { position: absolute; inset: 0; z-index: 1001; display: flex; align-items: center; justify-content: center;
  pointer-events: none; font: 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: #fff }
.wxd-toast-layer.wxd-mask { pointer-events: auto }
.wxd-toast { background: #4c4c4c; border-radius: 12px; text-align: center; max-width: 80%; padding: 12px 16px; word-break: break-word }
.wxd-toast-icon { width: 136px; min-height: 136px; padding: 24px 8px; box-sizing: border-box }
.wxd-toast-icon .wxd-glyph { display: block; font-size: 40px; line-height: 56px; margin-bottom: 8px }
.wxd-spinner { display: inline-block; width: 36px; height: 36px; border: 3px solid rgba(255,255,255,.3); border-top-color: #fff;
  border-radius: 50%; animation: wxd-turn 1s linear infinite }
@keyframes wxd-turn { to { transform: rotate(360deg) } }
.wxd-modal { position: absolute; left: 50%; top: 50%; width: 85%; max-width: 320px; transform: translate(-50%,-50%);
  background: #fff; border-radius: 12px; text-align: center; overflow: hidden }
.wxd-modal h3 { margin: 0; padding: 32px 24px 0; font-size: 17px; font-weight: 700 }
.wxd-modal p { margin: 0; padding: 16px 24px 32px; font-size: 17px; color: rgba(0,0,0,.55); white-space: pre-wrap; max-height: 50vh; overflow: auto }
.wxd-modal textarea { display: block; width: calc(100% - 48px); margin: 16px 24px 32px; box-sizing: border-box; padding: 10px; font: inherit;
  border: 0; background: #f2f2f2; border-radius: 6px; min-height: 72px; resize: none }
.wxd-modal footer { display: flex; border-top: 1px solid rgba(0,0,0,.1) }
.wxd-modal footer button { flex: 1; height: 56px; font-size: 17px; font-weight: 700 }
.wxd-modal footer button + button { border-left: 1px solid rgba(0,0,0,.1) }
.wxd-sheet { position: absolute; left: 0; right: 0; bottom: 0; background: #f7f7f7; border-radius: 12px 12px 0 0; overflow: hidden; padding-bottom: 12px }
.wxd-sheet-title { padding: 18px 24px; text-align: center; font-size: 13px; color: rgba(0,0,0,.5); background: #fff }
.wxd-layer .wxd-row { display: block; width: 100%; min-height: 56px; padding: 12px 16px; font-size: 17px; text-align: center; background: #fff;
  border-bottom: 1px solid rgba(0,0,0,.06); box-sizing: border-box }
.wxd-layer .wxd-row-cancel { margin-top: 8px }
.wxd-panel { position: absolute; left: 0; right: 0; bottom: 0; background: #fff; border-radius: 12px 12px 0 0; padding: 24px; max-height: 85%;
  box-sizing: border-box; overflow: auto }
.wxd-panel h3 { margin: 0 0 8px; font-size: 17px }
.wxd-panel .wxd-note { font-size: 14px; color: rgba(0,0,0,.55); margin: 0 0 16px }
.wxd-panel label { display: flex; align-items: center; gap: 12px; min-height: 48px; border-bottom: 1px solid rgba(0,0,0,.08) }
.wxd-panel label span { flex: 1 }
.wxd-panel label input[type=checkbox] { width: 22px; height: 22px; accent-color: #07c160 }
.wxd-panel label input[type=tel] { flex: 1; min-width: 0; border: 0; font: inherit; padding: 8px 0; outline: none }
.wxd-panel .wxd-keep { border: 0; font-size: 14px; color: rgba(0,0,0,.55) }
.wxd-buttons { display: flex; gap: 16px; justify-content: center; margin-top: 20px }
.wxd-layer .wxd-buttons button { width: 120px; height: 44px; border-radius: 8px; background: #f2f2f2; color: #06ae56; font-weight: 700 }
.wxd-layer .wxd-buttons .wxd-main { background: #07c160; color: #fff }
.wxd-full { position: absolute; inset: 0; display: flex; flex-direction: column; background: #111; color: #fff }
.wxd-full header { display: flex; align-items: center; justify-content: space-between; padding: 52px 16px 12px; font-size: 17px }
.wxd-full main { flex: 1; overflow: auto; padding: 0 12px 12px }
.wxd-full footer { padding: 12px 16px 28px; display: flex; justify-content: space-between; align-items: center }
.wxd-layer .wxd-full header button, .wxd-layer .wxd-full footer button { padding: 10px 14px; border-radius: 6px; background: rgba(255,255,255,.15) }
.wxd-layer .wxd-full .wxd-main { background: #07c160 }
.wxd-grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px }
.wxd-layer .wxd-picture { position: relative; aspect-ratio: 1; background: #333; overflow: hidden }
.wxd-picture img { width: 100%; height: 100%; object-fit: cover; display: block }
.wxd-picture i { position: absolute; right: 6px; top: 6px; width: 24px; height: 24px; border: 1.5px solid #fff; border-radius: 50%;
  background: rgba(0,0,0,.3); font: normal 14px/24px sans-serif; text-align: center }
.wxd-picture[aria-pressed=true] i { background: #07c160; border-color: #07c160 }
.wxd-codes { display: grid; grid-template-columns: repeat(2, 1fr); gap: 12px }
.wxd-layer .wxd-code { background: #fff; color: #191919; border-radius: 8px; padding: 10px; font-size: 13px; text-align: center }
.wxd-code img { width: 100%; aspect-ratio: 1; object-fit: contain; display: block }
.wxd-hint { text-align: center; color: rgba(255,255,255,.7); font-size: 14px; padding: 8px 0 16px }
.wxd-preview { align-items: stretch }
.wxd-preview main { display: flex; align-items: center; justify-content: center; padding: 0 }
.wxd-preview img { max-width: 100%; max-height: 100% }
`

/** Adds the style sheet of the dialogs to the page, once. */
export function installStyles(): void {
  if (document.getElementById('wxd-styles')) return
  const sheet = document.createElement('style')
  sheet.id = 'wxd-styles'
  sheet.textContent = STYLES
  document.head.append(sheet)
}
