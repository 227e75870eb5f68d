import type { Bilingual } from '../language'
import { holdsRole, type Role } from '../roles'
import { type Action, actions, stateNames, states, tracks, transitions } from './workflow'

/** What holders of a role may do in the workflow, read from the table; one sentence for each state. */
export function describeRole(role: Role): Bilingual[] {
  return stateNames.flatMap((state) => {
    const { label, editors } = states[state]
    const mayEdit = editors !== 'authors' && editors !== 'nobody' && holdsRole({ roles: [role] }, editors)
    const moves = actionsIn(state, role)
    if (!mayEdit && moves.length === 0) return []
    const words = (language: keyof Bilingual) => [
      ...(mayEdit ? [language === 'zh' ? '修改' : 'edit'] : []),
      ...moves.map(({ action, onlyOn }) =>
        onlyOn ? `${actions[action].label[language]}${suffix(onlyOn, language)}` : actions[action].label[language],
      ),
    ]
    return [
      { zh: `${label.zh}：${words('zh').join('、')}`, en: `${label.en}: ${words('en').join(', ').toLowerCase()}` },
    ]
  })
}

type OnlyOn = keyof typeof tracks | undefined

function actionsIn(state: (typeof stateNames)[number], role: Role): { action: Action; onlyOn: OnlyOn }[] {
  const own = transitions.filter(
    ({ from, by }) => from === state && by.some((mover) => isRoleMover(mover) && holdsRole({ roles: [role] }, mover)),
  )
  const everywhere = new Set(own.filter(({ track }) => !track).map(({ action }) => action))
  return own
    .filter(({ action, track }) => !track || !everywhere.has(action))
    .map(({ action, track }) => ({ action, onlyOn: track }))
}

function isRoleMover(mover: (typeof transitions)[number]['by'][number]): mover is Role {
  return mover !== 'author' && mover !== 'duty' && mover !== 'spiker' && mover !== 'system'
}

function suffix(track: NonNullable<OnlyOn>, language: keyof Bilingual): string {
  return language === 'zh' ? `（${tracks[track].label.zh}）` : ` (${tracks[track].label.en})`
}

/** What a role may do besides the table. */
export const roleBesides: Readonly<Record<Role, Bilingual>> = {
  admin: { zh: '管理账号与设置；只有这个角色的人不签稿。', en: 'Accounts and settings; alone it signs nothing.' },
  chiefEditor: {
    zh: '终审与发布，可代行编辑、部主任之职。',
    en: 'Final review and publication; may act for editors and desk heads.',
  },
  deskHead: {
    zh: '复审、指派、接手，可代行编辑之职；登记请假。',
    en: 'Second review, assigns, takes over; may act for editors; enters absences.',
  },
  editor: { zh: '初审，开更正。', en: 'First review, opens corrections.' },
  proofreader: { zh: '给各审次签“校”。', en: 'Signs the proofreading of a stage.' },
  reporter: { zh: '写稿、提交、撤回自己的稿件。', en: 'Writes, submits and recalls own pieces.' },
  photographer: {
    zh: '上传图片，写图片说明，提交自己的稿件。',
    en: 'Uploads and captions pictures, submits own pieces.',
  },
}
