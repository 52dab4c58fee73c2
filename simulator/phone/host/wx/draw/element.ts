type Child = Node | string | null

/** A DOM element with a class and children; `null` children are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A button of a WeChat dialog. `answer` names its role, so that a person's words can change and a test still finds it. */
export function button(className: string, answer: string, label: Child, onTap: () => void): HTMLButtonElement {
  const made = element('button', className, label)
  made.type = 'button'
  made.dataset.answer = answer
  made.addEventListener('click', onTap)
  return made
}
