import type { PayloadRequest } from 'payload'
import { contestOffice } from '../access/contestOffice'
import { type Person, personOf } from '../access/person'
import { NotLoggedIn, TransitionDenied } from '../errors'

/** @throws NotLoggedIn, TransitionDenied for whoever is not of the contest office */
export function officer(req: PayloadRequest): Person {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!contestOffice({ req })) throw new TransitionDenied([officeOnly])
  return person
}

const officeOnly = {
  code: 'contest_office_only',
  message: {
    zh: '这由大赛办（部主任、总编辑）办理。',
    en: 'This is done by the contest office (desk heads and chief editors).',
  },
}
