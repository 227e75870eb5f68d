import type { CollectionConfig } from 'payload'
import { ApiConsumers } from './ApiConsumers'
import { ApiUsage } from './ApiUsage'
import { ArticleReadings } from './ArticleReadings'
import { Articles } from './Articles'
import { Bylines } from './Bylines'
import { Comments } from './Comments'
import { ContestAwards } from './ContestAwards'
import { ContestBallots } from './ContestBallots'
import { ContestEntrants } from './ContestEntrants'
import { ContestEntries } from './ContestEntries'
import { ContestPictures } from './ContestPictures'
import { ContestRecusals } from './ContestRecusals'
import { ContestRounds } from './ContestRounds'
import { Delegations } from './Delegations'
import { DutyRoster } from './DutyRoster'
import { EditorialContents } from './EditorialContents'
import { EditorialEvents } from './EditorialEvents'
import { EditorialItems } from './EditorialItems'
import { Lightboxes } from './Lightboxes'
import { Media } from './Media'
import { MediaRenditions } from './MediaRenditions'
import { NoticeOutbox } from './NoticeOutbox'
import { Notices } from './Notices'
import { OutgoingMails } from './OutgoingMails'
import { PhotoCaptions } from './PhotoCaptions'
import { PhotoContests } from './PhotoContests'
import { PreviewLinks } from './PreviewLinks'
import { PublicChanges } from './PublicChanges'
import { RelatedPieces } from './RelatedPieces'
import { RenditionClaims } from './RenditionClaims'
import { Sections } from './Sections'
import { Tombstones } from './Tombstones'
import { Topics } from './Topics'
import { Users } from './Users'
import { WebhookDeliveries } from './WebhookDeliveries'
import { WebhookEndpoints } from './WebhookEndpoints'

/** In the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Articles,
  Bylines,
  Sections,
  Topics,
  RelatedPieces,
  PhotoCaptions,
  Media,
  Lightboxes,
  PhotoContests,
  ContestAwards,
  ContestEntries,
  ContestEntrants,
  ContestPictures,
  ContestRounds,
  ContestRecusals,
  ContestBallots,
  Users,
  DutyRoster,
  Delegations,
  WebhookEndpoints,
  WebhookDeliveries,
  EditorialItems,
  EditorialEvents,
  EditorialContents,
  Tombstones,
  PreviewLinks,
  Comments,
  Notices,
  NoticeOutbox,
  OutgoingMails,
  MediaRenditions,
  RenditionClaims,
  PublicChanges,
  ArticleReadings,
  ApiConsumers,
  ApiUsage,
]
