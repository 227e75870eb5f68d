import { PublicCheck as PublicCheck_23c9e378f6a4db881e64a4aa65911dfc } from '../../../../src/editorial/admin/public/PublicCheck'
import { KeptText as KeptText_00c6935f6e50bec472c9470121244037 } from '../../../../src/editorial/admin/KeptText'
import { HeldBanner as HeldBanner_0be6128ba983aa87024dc622bbdfe1ae } from '../../../../src/editorial/admin/HeldBanner'
import { ReturnedBanner as ReturnedBanner_85d1cc236fcb4064680dcfa81fca0eeb } from '../../../../src/notices/admin/ReturnedBanner'
import { RscEntrySlateCell as RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { RscEntrySlateField as RscEntrySlateField_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { BoldLeafButton as BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BoldLeaf as BoldLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeafButton as CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeaf as CodeLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeafButton as ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeaf as ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeafButton as StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeaf as StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeafButton as UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeaf as UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { NoControl as NoControl_c392bd0bf7b939717edcfa29d1a0f449 } from '../../../../src/admin/NoControl'
import { BlockquoteElementButton as BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockquoteElement as BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H1ElementButton as H1ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading1Element as Heading1Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H2ElementButton as H2ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading2Element as Heading2Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H3ElementButton as H3ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading3Element as Heading3Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H4ElementButton as H4ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading4Element as Heading4Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H5ElementButton as H5ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading5Element as Heading5Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H6ElementButton as H6ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading6Element as Heading6Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentButton as IndentButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentElement as IndentElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ListItemElement as ListItemElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkButton as LinkButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkElement as LinkElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithLinks as WithLinks_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OLElementButton as OLElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OrderedListElement as OrderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipButton as RelationshipButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipElement as RelationshipElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithRelationship as WithRelationship_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { TextAlignElementButton as TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ULElementButton as ULElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnorderedListElement as UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElementButton as UploadElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElement as UploadElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithUpload as WithUpload_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BodyTools as BodyTools_f302efb1be5303bf7e79ce29f81f9f36 } from '../../../../src/articles/admin/BodyTools'
import { LinkElement as LinkElement_bf3192abe70df36248a3951e2283d42e } from '../../../../src/articles/admin/BodyElements'
import { PhotoElement as PhotoElement_df5a50a8c92ab8a6c463929c8e810fec } from '../../../../src/articles/admin/PhotoElement'
import { SourceElement as SourceElement_338b10c76fe17e7c118346eb07d4d938 } from '../../../../src/articles/admin/SourceElement'
import { GapElement as GapElement_67b46b834208a4dbeea0bdaece841023 } from '../../../../src/articles/admin/GapElement'
import { BodyShapePlugin as BodyShapePlugin_44e336050c3f29bf829fc323e340f88a } from '../../../../src/articles/admin/BodyShapePlugin'
import { CommentPlugin as CommentPlugin_dab08744febc1e4748c0981c22273726 } from '../../../../src/comments/admin/CommentPlugin'
import { StoryPictures as StoryPictures_9ca861eb4fe2cabf9693db0fe020e9b4 } from '../../../../src/photos/admin/StoryPictures'
import { MomentCell as MomentCell_85f4422a1e147c6f5edb0cbce69f2e07 } from '../../../../src/newsroom/admin/MomentCell'
import { MomentFormField as MomentFormField_cdf72a0a98c5be8a24a9aff5324e5619 } from '../../../../src/newsroom/admin/MomentFormField'
import { ArticleReadingsLine as ArticleReadingsLine_bbe3d9789c03bc48cd1acdb37d8eb6c0 } from '../../../../src/readings/admin/ArticleReadingsLine'
import { StateCell as StateCell_76cb462be9f1db7e93edb651f83e7fd8 } from '../../../../src/editorial/admin/StateCell'
import { ListCountNote as ListCountNote_1340f5d73342fcdd0f46992e802f77ea } from '../../../../src/admin/ListCountNote'
import { ImportButton as ImportButton_d3160d5c8de9772202f25de32b3d3fbb } from '../../../../src/interchange/admin/ImportButton'
import { PreviewControl as PreviewControl_a9f987fb8fbfa165d052f511c3c16461 } from '../../../../src/preview/admin/PreviewControl'
import { SinceSignature as SinceSignature_708900c8bbfe46058214e2c09f9a44fe } from '../../../../src/compare/admin/SinceSignature'
import { TransitionBar as TransitionBar_cd3ac94d3d43e9b82113132bea8f4e0d } from '../../../../src/editorial/admin/TransitionBar'
import { CommentsControl as CommentsControl_886d1ef7a87c2eda2d4ddcc7d4ea2aaf } from '../../../../src/comments/admin/CommentsControl'
import { ExportItems as ExportItems_cc4ab727305dcdbfe856fad5e83c6ed0 } from '../../../../src/interchange/admin/ExportItems'
import { SaveFormButton as SaveFormButton_df2eb664799e0325c7b37199931ef931 } from '../../../../src/admin/steady/SaveFormButton'
import { TrackStepper as TrackStepper_2b6b0117d3131d2ef3ee70062ace16eb } from '../../../../src/editorial/admin/TrackStepper'
import { SteadyEditView as SteadyEditView_002a832752c9bd9eabe9e751c3ce644b } from '../../../../src/admin/steady/SteadyEditView'
import { PreviewLinksView as PreviewLinksView_27427edb3206550bd5028b7fbcb1916d } from '../../../../src/preview/admin/PreviewLinksView'
import { HistoryView as HistoryView_add87628304ef457d0c785f0809009a9 } from '../../../../src/editorial/admin/HistoryView'
import { CompareView as CompareView_5aa0c58a5d79a8bf7d9d0f17039fd681 } from '../../../../src/compare/admin/CompareView'
import { VersionView as VersionView_de663c797d97d4b93c7536b854e0b82b } from '../../../../src/editorial/admin/VersionView'
import { SaveListButton as SaveListButton_4c00d0c2342f956a35af606a1d57f89e } from '../../../../src/frontpage/admin/SaveListButton'
import { PictureName as PictureName_a3184af0ba3153340c6af252b6e36192 } from '../../../../src/photos/admin/PictureName'
import { RecallBanner as RecallBanner_c7429b44b65cd7b2b0944f42584f51c1 } from '../../../../src/photos/recall/admin/RecallBanner'
import { FieldOriginNote as FieldOriginNote_fb8e92ee5edb6bd4005604c9b16ff594 } from '../../../../src/photos/admin/FieldOriginNote'
import { PictureNameCell as PictureNameCell_5fae43a0f9bee1c0a2d6c124f1eeaf83 } from '../../../../src/photos/admin/PictureNameCell'
import { FileRecord as FileRecord_55cba342727134ac3abaad1f7a988247 } from '../../../../src/photos/admin/FileRecord'
import { FramingField as FramingField_38b66202ef18675b3760354c250514dc } from '../../../../src/photos/admin/FramingField'
import { PictureUsage as PictureUsage_c22d4508d5eee5ee59a3804de7169cd7 } from '../../../../src/photos/recall/admin/PictureUsage'
import { PictureRecord as PictureRecord_d2ad7afe17e3e625f9c961af5294268a } from '../../../../src/photos/recall/admin/PictureRecord'
import { TermsControl as TermsControl_667532ee8fc36d60cb4bbe466d65848f } from '../../../../src/photos/rights/admin/TermsControl'
import { RecallControl as RecallControl_18058181ecbd4e72e70cfd66d7eb4210 } from '../../../../src/photos/recall/admin/RecallControl'
import { EntriesView as EntriesView_5bc5ec290dbfad3514360a9b51b431e7 } from '../../../../src/contests/office/admin/EntriesView'
import { EntryDesk as EntryDesk_8aef4f06046939cf3aeb2454eedd5faa } from '../../../../src/contests/office/admin/EntryDesk'
import { EraseEntrant as EraseEntrant_b2b9156cb63bce2f5b5b39629e2d0a26 } from '../../../../src/contests/office/admin/EraseEntrant'
import { RoundDesk as RoundDesk_d8753fe845282f441e7d4f0208724f9f } from '../../../../src/contests/judging/admin/RoundDesk'
import { FixedText as FixedText_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedRelationship as FixedRelationship_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedSelect as FixedSelect_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedNumber as FixedNumber_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedArray as FixedArray_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedDate as FixedDate_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { FixedCheckbox as FixedCheckbox_5eed5d415345cb73fc1522207a6cd2f0 } from '../../../../src/contests/judging/admin/FixedFields'
import { AccountTools as AccountTools_ba68bfa2120afbecc6e5a5d86857f920 } from '../../../../src/users/admin/AccountTools'
import { RoleDescriptions as RoleDescriptions_9f48e3a2a6e2d02c0cddbaaff9ea13b4 } from '../../../../src/users/admin/RoleDescriptions'
import { InviteControl as InviteControl_4f31871e6079e3d07aaa914499477b91 } from '../../../../src/users/admin/InviteControl'
import { MadeSecret as MadeSecret_ec7e3265804ceaad5d4de534cb36b727 } from '../../../../src/delivery/webhooks/admin/MadeSecret'
import { EndpointPanel as EndpointPanel_c3da7789c8469f694f0a21a4b5fb5e0a } from '../../../../src/delivery/webhooks/admin/EndpointPanel'
import { DeliveryPanel as DeliveryPanel_d3f15367e3f5c4656a3fd6c6181c4b82 } from '../../../../src/delivery/webhooks/admin/DeliveryPanel'
import { NextTryCell as NextTryCell_6a1c4b990b63e4b8400917ba7359b7f4 } from '../../../../src/delivery/webhooks/admin/NextTryCell'
import { KeyPanel as KeyPanel_9d2ccced95e69eaea12d739711a83370 } from '../../../../src/delivery/contract/admin/KeyPanel'
import { UseLink as UseLink_d9b2b348c5169c6315ce2b8690f3bb7a } from '../../../../src/delivery/contract/admin/UseLink'
import { LogoutButton as LogoutButton_fdcc8fd984a80923870761e1c9ae070d } from '../../../../src/admin/kept/LogoutButton'
import { Icon as Icon_caceca34d25130c4c02fdc551bd8c773 } from '../../../../src/admin/Brand'
import { Logo as Logo_caceca34d25130c4c02fdc551bd8c773 } from '../../../../src/admin/Brand'
import { SearchAction as SearchAction_49ff80277582f550f1490c5aad104947 } from '../../../../src/delivery/search/admin/SearchAction'
import { InboxAction as InboxAction_f792a6e71a60157557bf1f99b21f9883 } from '../../../../src/notices/admin/InboxAction'
import { NewsroomNav as NewsroomNav_de6bbdb915917baf18f1953ea4f81072 } from '../../../../src/newsroom/admin/NewsroomNav'
import { SteadyCaret as SteadyCaret_a9e41a4a099596f45d47d8f5d916870f } from '../../../../src/admin/steady/SteadyCaret'
import { DeskView as DeskView_51a0f3c2bc6cc1ad8b180064d622d90a } from '../../../../src/desk/admin/DeskView'
import { BoardPage as BoardPage_666f2074c9c7a35414cf030112d6a03f } from '../../../../src/desk/admin/BoardPage'
import { CalendarPage as CalendarPage_1acf7ac1d6c5c9cc333e3b885079bc93 } from '../../../../src/desk/admin/CalendarPage'
import { DutyPage as DutyPage_2999e3d7dfefeccd412b24ae43d20c96 } from '../../../../src/delegations/admin/DutyPage'
import { InboxPage as InboxPage_7e5152ade5d4d022132691564e5e9cde } from '../../../../src/notices/admin/InboxPage'
import { PhotoDeskPage as PhotoDeskPage_d67fd416617874895f454502230659f8 } from '../../../../src/photos/admin/PhotoDeskPage'
import { FormerPictureDesk as FormerPictureDesk_d67fd416617874895f454502230659f8 } from '../../../../src/photos/admin/PhotoDeskPage'
import { JudgingPage as JudgingPage_97c0db39a864e669704b0ac120211d38 } from '../../../../src/contests/judging/admin/JudgingPage'
import { EnterPage as EnterPage_90e05aa5b7201740750956d732155918 } from '../../../../src/contests/entering/admin/EnterPage'
import { WelcomePage as WelcomePage_8f8e0e3f38f74ec3ac16041a1993ec7e } from '../../../../src/users/admin/WelcomePage'
import { PicturesPage as PicturesPage_583b57c7ceae4d3eae39eed2958c8aba } from '../../../../src/photos/search/admin/PicturesPage'
import { SearchPage as SearchPage_c354901aef116f64db1d05e0ba0c729d } from '../../../../src/delivery/search/admin/SearchPage'
import { ReportsPage as ReportsPage_356206c8382b008db0e0a1a940886d40 } from '../../../../src/reports/admin/ReportsPage'
import { FrontPagePage as FrontPagePage_1833b6cef6e3225fc81848e76719a852 } from '../../../../src/frontpage/admin/FrontPagePage'
import { UsePage as UsePage_9f5e767c5b0f4031a68fa22ed79e3f13 } from '../../../../src/delivery/contract/admin/UsePage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/editorial/admin/public/PublicCheck#PublicCheck": PublicCheck_23c9e378f6a4db881e64a4aa65911dfc,
  "/src/editorial/admin/KeptText#KeptText": KeptText_00c6935f6e50bec472c9470121244037,
  "/src/editorial/admin/HeldBanner#HeldBanner": HeldBanner_0be6128ba983aa87024dc622bbdfe1ae,
  "/src/notices/admin/ReturnedBanner#ReturnedBanner": ReturnedBanner_85d1cc236fcb4064680dcfa81fca0eeb,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateCell": RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateField": RscEntrySlateField_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/client#BoldLeafButton": BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BoldLeaf": BoldLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeafButton": CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeaf": CodeLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeafButton": ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeaf": ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeafButton": StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeaf": StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeafButton": UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeaf": UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "/src/admin/NoControl#NoControl": NoControl_c392bd0bf7b939717edcfa29d1a0f449,
  "@payloadcms/richtext-slate/client#BlockquoteElementButton": BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BlockquoteElement": BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H1ElementButton": H1ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading1Element": Heading1Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H2ElementButton": H2ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading2Element": Heading2Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H3ElementButton": H3ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading3Element": Heading3Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H4ElementButton": H4ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading4Element": Heading4Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H5ElementButton": H5ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading5Element": Heading5Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H6ElementButton": H6ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading6Element": Heading6Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentButton": IndentButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentElement": IndentElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ListItemElement": ListItemElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkButton": LinkButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkElement": LinkElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithLinks": WithLinks_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OLElementButton": OLElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OrderedListElement": OrderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipButton": RelationshipButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipElement": RelationshipElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithRelationship": WithRelationship_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#TextAlignElementButton": TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ULElementButton": ULElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnorderedListElement": UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElementButton": UploadElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElement": UploadElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithUpload": WithUpload_0b388c087d9de8c4f011dd323a130cfb,
  "/src/articles/admin/BodyTools#BodyTools": BodyTools_f302efb1be5303bf7e79ce29f81f9f36,
  "/src/articles/admin/BodyElements#LinkElement": LinkElement_bf3192abe70df36248a3951e2283d42e,
  "/src/articles/admin/PhotoElement#PhotoElement": PhotoElement_df5a50a8c92ab8a6c463929c8e810fec,
  "/src/articles/admin/SourceElement#SourceElement": SourceElement_338b10c76fe17e7c118346eb07d4d938,
  "/src/articles/admin/GapElement#GapElement": GapElement_67b46b834208a4dbeea0bdaece841023,
  "/src/articles/admin/BodyShapePlugin#BodyShapePlugin": BodyShapePlugin_44e336050c3f29bf829fc323e340f88a,
  "/src/comments/admin/CommentPlugin#CommentPlugin": CommentPlugin_dab08744febc1e4748c0981c22273726,
  "/src/photos/admin/StoryPictures#StoryPictures": StoryPictures_9ca861eb4fe2cabf9693db0fe020e9b4,
  "/src/newsroom/admin/MomentCell#MomentCell": MomentCell_85f4422a1e147c6f5edb0cbce69f2e07,
  "/src/newsroom/admin/MomentFormField#MomentFormField": MomentFormField_cdf72a0a98c5be8a24a9aff5324e5619,
  "/src/readings/admin/ArticleReadingsLine#ArticleReadingsLine": ArticleReadingsLine_bbe3d9789c03bc48cd1acdb37d8eb6c0,
  "/src/editorial/admin/StateCell#StateCell": StateCell_76cb462be9f1db7e93edb651f83e7fd8,
  "/src/admin/ListCountNote#ListCountNote": ListCountNote_1340f5d73342fcdd0f46992e802f77ea,
  "/src/interchange/admin/ImportButton#ImportButton": ImportButton_d3160d5c8de9772202f25de32b3d3fbb,
  "/src/preview/admin/PreviewControl#PreviewControl": PreviewControl_a9f987fb8fbfa165d052f511c3c16461,
  "/src/compare/admin/SinceSignature#SinceSignature": SinceSignature_708900c8bbfe46058214e2c09f9a44fe,
  "/src/editorial/admin/TransitionBar#TransitionBar": TransitionBar_cd3ac94d3d43e9b82113132bea8f4e0d,
  "/src/comments/admin/CommentsControl#CommentsControl": CommentsControl_886d1ef7a87c2eda2d4ddcc7d4ea2aaf,
  "/src/interchange/admin/ExportItems#ExportItems": ExportItems_cc4ab727305dcdbfe856fad5e83c6ed0,
  "/src/admin/steady/SaveFormButton#SaveFormButton": SaveFormButton_df2eb664799e0325c7b37199931ef931,
  "/src/editorial/admin/TrackStepper#TrackStepper": TrackStepper_2b6b0117d3131d2ef3ee70062ace16eb,
  "/src/admin/steady/SteadyEditView#SteadyEditView": SteadyEditView_002a832752c9bd9eabe9e751c3ce644b,
  "/src/preview/admin/PreviewLinksView#PreviewLinksView": PreviewLinksView_27427edb3206550bd5028b7fbcb1916d,
  "/src/editorial/admin/HistoryView#HistoryView": HistoryView_add87628304ef457d0c785f0809009a9,
  "/src/compare/admin/CompareView#CompareView": CompareView_5aa0c58a5d79a8bf7d9d0f17039fd681,
  "/src/editorial/admin/VersionView#VersionView": VersionView_de663c797d97d4b93c7536b854e0b82b,
  "/src/frontpage/admin/SaveListButton#SaveListButton": SaveListButton_4c00d0c2342f956a35af606a1d57f89e,
  "/src/photos/admin/PictureName#PictureName": PictureName_a3184af0ba3153340c6af252b6e36192,
  "/src/photos/recall/admin/RecallBanner#RecallBanner": RecallBanner_c7429b44b65cd7b2b0944f42584f51c1,
  "/src/photos/admin/FieldOriginNote#FieldOriginNote": FieldOriginNote_fb8e92ee5edb6bd4005604c9b16ff594,
  "/src/photos/admin/PictureNameCell#PictureNameCell": PictureNameCell_5fae43a0f9bee1c0a2d6c124f1eeaf83,
  "/src/photos/admin/FileRecord#FileRecord": FileRecord_55cba342727134ac3abaad1f7a988247,
  "/src/photos/admin/FramingField#FramingField": FramingField_38b66202ef18675b3760354c250514dc,
  "/src/photos/recall/admin/PictureUsage#PictureUsage": PictureUsage_c22d4508d5eee5ee59a3804de7169cd7,
  "/src/photos/recall/admin/PictureRecord#PictureRecord": PictureRecord_d2ad7afe17e3e625f9c961af5294268a,
  "/src/photos/rights/admin/TermsControl#TermsControl": TermsControl_667532ee8fc36d60cb4bbe466d65848f,
  "/src/photos/recall/admin/RecallControl#RecallControl": RecallControl_18058181ecbd4e72e70cfd66d7eb4210,
  "/src/contests/office/admin/EntriesView#EntriesView": EntriesView_5bc5ec290dbfad3514360a9b51b431e7,
  "/src/contests/office/admin/EntryDesk#EntryDesk": EntryDesk_8aef4f06046939cf3aeb2454eedd5faa,
  "/src/contests/office/admin/EraseEntrant#EraseEntrant": EraseEntrant_b2b9156cb63bce2f5b5b39629e2d0a26,
  "/src/contests/judging/admin/RoundDesk#RoundDesk": RoundDesk_d8753fe845282f441e7d4f0208724f9f,
  "/src/contests/judging/admin/FixedFields#FixedText": FixedText_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedRelationship": FixedRelationship_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedSelect": FixedSelect_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedNumber": FixedNumber_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedArray": FixedArray_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedDate": FixedDate_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/contests/judging/admin/FixedFields#FixedCheckbox": FixedCheckbox_5eed5d415345cb73fc1522207a6cd2f0,
  "/src/users/admin/AccountTools#AccountTools": AccountTools_ba68bfa2120afbecc6e5a5d86857f920,
  "/src/users/admin/RoleDescriptions#RoleDescriptions": RoleDescriptions_9f48e3a2a6e2d02c0cddbaaff9ea13b4,
  "/src/users/admin/InviteControl#InviteControl": InviteControl_4f31871e6079e3d07aaa914499477b91,
  "/src/delivery/webhooks/admin/MadeSecret#MadeSecret": MadeSecret_ec7e3265804ceaad5d4de534cb36b727,
  "/src/delivery/webhooks/admin/EndpointPanel#EndpointPanel": EndpointPanel_c3da7789c8469f694f0a21a4b5fb5e0a,
  "/src/delivery/webhooks/admin/DeliveryPanel#DeliveryPanel": DeliveryPanel_d3f15367e3f5c4656a3fd6c6181c4b82,
  "/src/delivery/webhooks/admin/NextTryCell#NextTryCell": NextTryCell_6a1c4b990b63e4b8400917ba7359b7f4,
  "/src/delivery/contract/admin/KeyPanel#KeyPanel": KeyPanel_9d2ccced95e69eaea12d739711a83370,
  "/src/delivery/contract/admin/UseLink#UseLink": UseLink_d9b2b348c5169c6315ce2b8690f3bb7a,
  "/src/admin/kept/LogoutButton#LogoutButton": LogoutButton_fdcc8fd984a80923870761e1c9ae070d,
  "/src/admin/Brand#Icon": Icon_caceca34d25130c4c02fdc551bd8c773,
  "/src/admin/Brand#Logo": Logo_caceca34d25130c4c02fdc551bd8c773,
  "/src/delivery/search/admin/SearchAction#SearchAction": SearchAction_49ff80277582f550f1490c5aad104947,
  "/src/notices/admin/InboxAction#InboxAction": InboxAction_f792a6e71a60157557bf1f99b21f9883,
  "/src/newsroom/admin/NewsroomNav#NewsroomNav": NewsroomNav_de6bbdb915917baf18f1953ea4f81072,
  "/src/admin/steady/SteadyCaret#SteadyCaret": SteadyCaret_a9e41a4a099596f45d47d8f5d916870f,
  "/src/desk/admin/DeskView#DeskView": DeskView_51a0f3c2bc6cc1ad8b180064d622d90a,
  "/src/desk/admin/BoardPage#BoardPage": BoardPage_666f2074c9c7a35414cf030112d6a03f,
  "/src/desk/admin/CalendarPage#CalendarPage": CalendarPage_1acf7ac1d6c5c9cc333e3b885079bc93,
  "/src/delegations/admin/DutyPage#DutyPage": DutyPage_2999e3d7dfefeccd412b24ae43d20c96,
  "/src/notices/admin/InboxPage#InboxPage": InboxPage_7e5152ade5d4d022132691564e5e9cde,
  "/src/photos/admin/PhotoDeskPage#PhotoDeskPage": PhotoDeskPage_d67fd416617874895f454502230659f8,
  "/src/photos/admin/PhotoDeskPage#FormerPictureDesk": FormerPictureDesk_d67fd416617874895f454502230659f8,
  "/src/contests/judging/admin/JudgingPage#JudgingPage": JudgingPage_97c0db39a864e669704b0ac120211d38,
  "/src/contests/entering/admin/EnterPage#EnterPage": EnterPage_90e05aa5b7201740750956d732155918,
  "/src/users/admin/WelcomePage#WelcomePage": WelcomePage_8f8e0e3f38f74ec3ac16041a1993ec7e,
  "/src/photos/search/admin/PicturesPage#PicturesPage": PicturesPage_583b57c7ceae4d3eae39eed2958c8aba,
  "/src/delivery/search/admin/SearchPage#SearchPage": SearchPage_c354901aef116f64db1d05e0ba0c729d,
  "/src/reports/admin/ReportsPage#ReportsPage": ReportsPage_356206c8382b008db0e0a1a940886d40,
  "/src/frontpage/admin/FrontPagePage#FrontPagePage": FrontPagePage_1833b6cef6e3225fc81848e76719a852,
  "/src/delivery/contract/admin/UsePage#UsePage": UsePage_9f5e767c5b0f4031a68fa22ed79e3f13,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
