/** The few line drawings of the phone's own controls. */
export const BACK_ICON = '<svg viewBox="0 0 12 20" width="12" height="20"><path d="M10 2 2 10l8 8" fill="none" stroke="currentColor" stroke-width="2"/></svg>'
export const HOME_ICON =
  '<svg viewBox="0 0 20 20" width="20" height="20"><path d="M3 9.5 10 3l7 6.5V17h-5v-5H8v5H3z" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>'
export const MORE_ICON =
  '<svg viewBox="0 0 20 8" width="20" height="8"><g fill="currentColor"><circle cx="3" cy="4" r="2"/><circle cx="10" cy="4" r="2.8"/><circle cx="17" cy="4" r="2"/></g></svg>'
export const CLOSE_ICON =
  '<svg viewBox="0 0 18 18" width="18" height="18"><circle cx="9" cy="9" r="7.6" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="9" cy="9" r="3" fill="currentColor"/></svg>'
export const BATTERY_ICON =
  '<svg viewBox="0 0 27 12" width="27" height="12"><rect x=".5" y=".5" width="22" height="11" rx="3" fill="none" stroke="currentColor" opacity=".4"/><rect x="2" y="2" width="17" height="8" rx="1.6" fill="currentColor"/><path d="M24.5 4v4c1.3-.4 1.3-3.6 0-4" fill="currentColor" opacity=".5"/></svg>'
export const SIGNAL_ICON =
  '<svg viewBox="0 0 17 11" width="17" height="11"><g fill="currentColor"><rect y="7" width="3" height="4" rx=".8"/><rect x="4.6" y="5" width="3" height="6" rx=".8"/><rect x="9.2" y="2.5" width="3" height="8.5" rx=".8"/><rect x="13.8" width="3" height="11" rx=".8"/></g></svg>'
