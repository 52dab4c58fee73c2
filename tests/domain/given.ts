import { expect } from 'vitest'
import type { Decision } from '../../domain/kernel/decision'

/** Given a state, when a command, then what was decided: `const given = deciding(claimPost)`. */
export const deciding = <State, Command, Event, Rejection extends string>(decide: (state: State, command: Command) => Decision<Event, Rejection>) =>
  (state: State) => ({
    when(command: Command) {
      const decision = decide(state, command)
      return {
        thenAccepted: (event: object = {}) => expect(decision).toMatchObject({ accepted: true, event }),
        thenRejected: (rejection: Rejection) => expect(decision).toMatchObject({ accepted: false, rejection }),
      }
    },
  })
