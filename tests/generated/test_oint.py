# Generated from spec/oint: edit the spec there, then run python -m generator build.
"""The documented examples of the ``oint`` functions, in Python and on the command line."""

from __future__ import annotations

from .oint_support import OintWire, documented

EXAMPLES = documented("oint")


def test_createcalendarevent_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createcalendarevent_1"])


def test_deletecalendarevent_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletecalendarevent_1"])


def test_getcalendarevent_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendarevent_1"])


def test_getcalendarevents_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendarevents_1"])


def test_getcalendareventsfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendareventsfilterstructure_1"])


def test_getcalendareventsstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendareventsstructure_1"])


def test_getuserparticipationstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuserparticipationstatus_1"])


def test_setuserparticipationstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["setuserparticipationstatus_1"])


def test_updatecalendarevent_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatecalendarevent_1"])


def test_createcalendar_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createcalendar_1"])


def test_deletecalendar_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletecalendar_1"])


def test_getcalednarcustomsettingsstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalednarcustomsettingsstructure_1"])


def test_getcalendarlist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendarlist_1"])


def test_getcalendarsettingsstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendarsettingsstructure_1"])


def test_getcalendarstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcalendarstructure_1"])


def test_getcustomcalendarsettings_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcustomcalendarsettings_1"])


def test_getuserbusy_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuserbusy_1"])


def test_setcustomcalendarsettings_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["setcustomcalendarsettings_1"])


def test_updatecalendar_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatecalendar_1"])


def test_adduserstochat_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["adduserstochat_1"])


def test_changechatcolor_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["changechatcolor_1"])


def test_changechatowner_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["changechatowner_1"])


def test_changechatpicture_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["changechatpicture_1"])


def test_changechattitle_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["changechattitle_1"])


def test_createchat_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createchat_1"])


def test_deleteuserfromchat_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deleteuserfromchat_1"])


def test_disablechatnotifications_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["disablechatnotifications_1"])


def test_enablechatnotifications_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["enablechatnotifications_1"])


def test_getchatfilesfolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getchatfilesfolder_1"])


def test_getchatmemberslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getchatmemberslist_1"])


def test_getchatmessageslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getchatmessageslist_1"])


def test_getchatstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getchatstructure_1"])


def test_getchatusers_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getchatusers_1"])


def test_getdialog_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdialog_1"])


def test_getuserstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuserstatus_1"])


def test_getusers_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getusers_1"])


def test_leavechat_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["leavechat_1"])


def test_readall_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["readall_1"])


def test_sendwritingnotification_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["sendwritingnotification_1"])


def test_setuserstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["setuserstatus_1"])


def test_addtaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addtaskschecklistelement_1"])


def test_completetaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["completetaskschecklistelement_1"])


def test_deletetaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletetaskschecklistelement_1"])


def test_gettaskschecklist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskschecklist_1"])


def test_gettaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskschecklistelement_1"])


def test_renewtaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["renewtaskschecklistelement_1"])


def test_updatetaskschecklistelement_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatetaskschecklistelement_1"])


def test_addcustomtaskfield_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addcustomtaskfield_1"])


def test_deletecustomtaskfield_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletecustomtaskfield_1"])


def test_getcustomtaskfield_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcustomtaskfield_1"])


def test_getcustomtaskfieldslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcustomtaskfieldslist_1"])


def test_updatecustomtaskfield_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatecustomtaskfield_1"])


def test_createdeal_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createdeal_1"])


def test_deletedeal_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletedeal_1"])


def test_getdeal_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdeal_1"])


def test_getdealstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdealstructure_1"])


def test_getdealsfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdealsfilterstructure_1"])


def test_getdealslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdealslist_1"])


def test_updatedeal_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatedeal_1"])


def test_createdepartment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createdepartment_1"])


def test_deletedepartment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletedepartment_1"])


def test_getdepartments_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdepartments_1"])


def test_updatedepartment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatedepartment_1"])


def test_addpostcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addpostcomment_1"])


def test_addpostrecipients_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addpostrecipients_1"])


def test_createpost_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createpost_1"])


def test_deletepost_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletepost_1"])


def test_getimportantpostviewers_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getimportantpostviewers_1"])


def test_getposts_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getposts_1"])


def test_updatepost_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatepost_1"])


def test_deletefile_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletefile_1"])


def test_getfileexternallink_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfileexternallink_1"])


def test_getfileexternallink_2(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfileexternallink_2"])


def test_getfileinformation_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfileinformation_1"])


def test_makefilecopy_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["makefilecopy_1"])


def test_markfileasdeleted_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["markfileasdeleted_1"])


def test_movefiletofolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["movefiletofolder_1"])


def test_renamefile_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["renamefile_1"])


def test_restorefile_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["restorefile_1"])


def test_uploadfiletofolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["uploadfiletofolder_1"])


def test_uploadfiletostorage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["uploadfiletostorage_1"])


def test_createsubfolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createsubfolder_1"])


def test_deletefolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletefolder_1"])


def test_getfolderexternallink_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfolderexternallink_1"])


def test_getfolderfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfolderfilterstructure_1"])


def test_getfolderinformation_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfolderinformation_1"])


def test_getfolderitems_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfolderitems_1"])


def test_makefoldercopy_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["makefoldercopy_1"])


def test_markfolderasdeleted_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["markfolderasdeleted_1"])


def test_movefolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["movefolder_1"])


def test_renamefolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["renamefolder_1"])


def test_restorefolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["restorefolder_1"])


def test_addkanbanstage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addkanbanstage_1"])


def test_deletekanbanstage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletekanbanstage_1"])


def test_getkanbanstages_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getkanbanstages_1"])


def test_movetasktokanbanstage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["movetasktokanbanstage_1"])


def test_updatekanbansstage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatekanbansstage_1"])


def test_createlead_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createlead_1"])


def test_deletelead_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletelead_1"])


def test_getlead_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getlead_1"])


def test_getleadfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getleadfilterstructure_1"])


def test_getleadstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getleadstructure_1"])


def test_getleadslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getleadslist_1"])


def test_updatelead_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatelead_1"])


def test_deletemessage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletemessage_1"])


def test_editmessage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["editmessage_1"])


def test_getfileblock_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getfileblock_1"])


def test_getpictureblock_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getpictureblock_1"])


def test_markmessageasreaded_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["markmessageasreaded_1"])


def test_markmessageasunreaded_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["markmessageasunreaded_1"])


def test_sendfile_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["sendfile_1"])


def test_sendmessage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["sendmessage_1"])


def test_setmessagereaction_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["setmessagereaction_1"])


def test_createpersonalnotification_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createpersonalnotification_1"])


def test_createsystemnotification_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createsystemnotification_1"])


def test_deletenotification_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletenotification_1"])


def test_getappauthlink_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getappauthlink_1"])


def test_gettoken_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettoken_1"])


def test_gettoken_2(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettoken_2"])


def test_refreshtoken_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["refreshtoken_1"])


def test_servertime_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["servertime_1"])


def test_createstoragefolder_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createstoragefolder_1"])


def test_getappstorage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getappstorage_1"])


def test_getstorage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getstorage_1"])


def test_getstorageobjects_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getstorageobjects_1"])


def test_getstorageslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getstorageslist_1"])


def test_renamestorage_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["renamestorage_1"])


def test_addtaskcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addtaskcomment_1"])


def test_createresultfromcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createresultfromcomment_1"])


def test_deleteresultfromcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deleteresultfromcomment_1"])


def test_deletetaskcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletetaskcomment_1"])


def test_getcommentstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcommentstructure_1"])


def test_getresultslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getresultslist_1"])


def test_gettaskcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskcomment_1"])


def test_gettaskcommentslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskcommentslist_1"])


def test_updatetaskcomment_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatetaskcomment_1"])


def test_addtasktofavorites_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addtasktofavorites_1"])


def test_approvetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["approvetask_1"])


def test_attachfiletotopic_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["attachfiletotopic_1"])


def test_checktaskaccesses_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["checktaskaccesses_1"])


def test_completetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["completetask_1"])


def test_createtask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createtask_1"])


def test_createtasksdependencies_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createtasksdependencies_1"])


def test_defertask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["defertask_1"])


def test_delegatetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["delegatetask_1"])


def test_deletetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletetask_1"])


def test_deletetasksdependencies_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletetasksdependencies_1"])


def test_disapprovetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["disapprovetask_1"])


def test_disapprovetask_2(oint: OintWire) -> None:
    oint.answers(EXAMPLES["disapprovetask_2"])


def test_getdailyplan_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getdailyplan_1"])


def test_gettask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettask_1"])


def test_gettaskfieldsstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskfieldsstructure_1"])


def test_gettaskhistory_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskhistory_1"])


def test_gettasksfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettasksfilterstructure_1"])


def test_gettaskslist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettaskslist_1"])


def test_mutetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["mutetask_1"])


def test_pausetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["pausetask_1"])


def test_removetaskfromfavorites_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["removetaskfromfavorites_1"])


def test_renewtask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["renewtask_1"])


def test_starttask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["starttask_1"])


def test_startwatchingtask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["startwatchingtask_1"])


def test_stopwatchingtask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["stopwatchingtask_1"])


def test_unmutetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["unmutetask_1"])


def test_updatetask_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatetask_1"])


def test_addtasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["addtasktimeaccounting_1"])


def test_deletetasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["deletetasktimeaccounting_1"])


def test_gettasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettasktimeaccounting_1"])


def test_gettasktimeaccountinglist_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettasktimeaccountinglist_1"])


def test_gettimekeepingsettings_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettimekeepingsettings_1"])


def test_gettimekeepingstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["gettimekeepingstatus_1"])


def test_pausetimekeeping_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["pausetimekeeping_1"])


def test_starttimekeeping_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["starttimekeeping_1"])


def test_stoptimekeeping_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["stoptimekeeping_1"])


def test_stoptimekeeping_2(oint: OintWire) -> None:
    oint.answers(EXAMPLES["stoptimekeeping_2"])


def test_updatetasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updatetasktimeaccounting_1"])


def test_changeuserstatus_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["changeuserstatus_1"])


def test_createuser_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["createuser_1"])


def test_findusers_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["findusers_1"])


def test_getcurrentuser_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getcurrentuser_1"])


def test_getuser_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuser_1"])


def test_getuserfieldsstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuserfieldsstructure_1"])


def test_getuserfilterstructure_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["getuserfilterstructure_1"])


def test_updateuser_1(oint: OintWire) -> None:
    oint.answers(EXAMPLES["updateuser_1"])
