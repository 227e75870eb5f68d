import type { PictureFieldValues } from './pictureMetadata'

/**
 * What a picture says of itself wherever the public gets it: from the record as the newsroom edited it, never from the
 * file. A list of what is public, so that nothing else can become so: no position, no serial numbers, no instructions,
 * no releases, no prompt.
 */
export type PublicRecord = Partial<
  Pick<
    PictureFieldValues,
    | 'headline'
    | 'title'
    | 'description'
    | 'descriptionWriter'
    | 'keywords'
    | 'creators'
    | 'creatorsJobTitle'
    | 'creditLine'
    | 'source'
    | 'copyrightNotice'
    | 'copyrightOwners'
    | 'rightsUsageTerms'
    | 'webStatementOfRights'
    | 'licensors'
    | 'dataMining'
    | 'otherConstraints'
    | 'dateCreated'
    | 'place'
    | 'personsShown'
    | 'eventName'
    | 'altText'
    | 'extendedDescription'
    | 'digitalSourceType'
    | 'digitalImageGuid'
    | 'aiSystemUsed'
    | 'aiSystemVersionUsed'
    | 'aigcLabel'
  >
>
